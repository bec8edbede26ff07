import { GrantManagementActionSchema } from "./grantManagementAction.js";
import * as s from "./schemaParts.js";

/**
 * What `grantManagementProcessRequest` sends: the request of a client at the grant management endpoint.
 *
 * @example
 * ```ts
 * const query: GMRequest = {
 *   gmAction: "QUERY",
 *   grantId: "TSdqirmAxDa0_-DB_1bASQ",
 *   accessToken: "dSBuZ5HGkT0r8sPb2VwXJq3eLf7yA1cM9oKtN4iUvRE",
 * };
 * ```
 */
export interface GMRequest extends s.InferOutput<typeof GMRequestSchema> {}

/** Schema of {@link GMRequest}. */
export const GMRequestSchema = s.object({
  /** The access token that came with the client's request. Without it the answer is `UNAUTHORIZED`. */
  accessToken: s.optional(s.string),
  /**
   * Certificate of the client's TLS connection in PEM, for access tokens that are bound to one,
   * [RFC 8705](https://www.rfc-editor.org/rfc/rfc8705#section-3).
   */
  clientCertificate: s.optional(s.string),
  /**
   * The `DPoP` header of the client's request, for access tokens that are bound to a key,
   * [RFC 9449](https://www.rfc-editor.org/rfc/rfc9449).
   */
  dpop: s.optional(s.string),
  /**
   * HTTP method of the client's request, which the DPoP proof has to name. Absent: `GET` for `QUERY`,
   * `DELETE` for `REVOKE`.
   */
  htm: s.optional(s.string),
  /**
   * URL of the client's request, which the DPoP proof has to name. Absent: the `grantManagementEndpoint` of
   * the service, a slash, and `grantId`.
   */
  htu: s.optional(s.string),
  /** What the client wants: `QUERY` or `REVOKE`, no other action. Absent: `CALLER_ERROR`. */
  gmAction: s.optional(GrantManagementActionSchema),
  /** The grant that is meant: the last part of the URL of the client's request. */
  grantId: s.optional(s.string),
  /** The user that the access token must belong to. Absent: any user. */
  subject: s.optional(s.string),
  /**
   * Whether the DPoP proof must hold the nonce that Authlete expects; the answer then has `dpopNonce`. Absent
   * or `false`: as the service is set up.
   */
  dpopNonceRequired: s.optional(s.boolean),
});

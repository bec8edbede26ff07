import { GrantManagementActionSchema } from "./grantManagementAction.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** The access token that came with the client's request. Without it the answer is `UNAUTHORIZED`. */
  accessToken: v.optional(v.string()),
  /**
   * Certificate of the client's TLS connection in PEM, for access tokens that are bound to one,
   * [RFC 8705](https://www.rfc-editor.org/rfc/rfc8705#section-3).
   */
  clientCertificate: v.optional(v.string()),
  /**
   * The `DPoP` header of the client's request, for access tokens that are bound to a key,
   * [RFC 9449](https://www.rfc-editor.org/rfc/rfc9449).
   */
  dpop: v.optional(v.string()),
  /**
   * HTTP method of the client's request, which the DPoP proof has to name. Absent: `GET` for `QUERY`,
   * `DELETE` for `REVOKE`.
   */
  htm: v.optional(v.string()),
  /**
   * URL of the client's request, which the DPoP proof has to name. Absent: the `grantManagementEndpoint` of
   * the service, a slash, and `grantId`.
   */
  htu: v.optional(v.string()),
  /** What the client wants: `QUERY` or `REVOKE`, no other action. Absent: `CALLER_ERROR`. */
  gmAction: v.optional(GrantManagementActionSchema),
  /** The grant that is meant: the last part of the URL of the client's request. */
  grantId: v.optional(v.string()),
  /** The user that the access token must belong to. Absent: any user. */
  subject: v.optional(v.string()),
  /**
   * Whether the DPoP proof must hold the nonce that Authlete expects; the answer then has `dpopNonce`. Absent
   * or `false`: as the service is set up.
   */
  dpopNonceRequired: v.optional(v.boolean()),
});

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
export interface GMRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link GMRequest}. */
export const GMRequestSchema: v.GenericSchema<GMRequest> = schema;

import { GrantManagementActionSchema } from "./grantManagementAction.js";
import * as s from "./schemaParts.js";

/**
 * The body of `grantManagementProcessRequest`: a client's request to the grant management endpoint.
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
  /** The access token of the client's request. Without it, the response is `UNAUTHORIZED`. */
  accessToken: s.optional(s.string),
  /**
   * Certificate of the client's TLS connection in PEM format, for access tokens that are bound to a certificate, [RFC
   * 8705](https://www.rfc-editor.org/rfc/rfc8705#section-3).
   */
  clientCertificate: s.optional(s.string),
  /**
   * The `DPoP` header of the client's request, for access tokens that are bound to a key,
   * [RFC 9449](https://www.rfc-editor.org/rfc/rfc9449).
   */
  dpop: s.optional(s.string),
  /**
   * HTTP method of the client's request, which the DPoP proof must contain. Default: `GET` for `QUERY`, `DELETE` for
   * `REVOKE`.
   */
  htm: s.optional(s.string),
  /**
   * URL of the client's request, which the DPoP proof must contain. Default: the `grantManagementEndpoint` of the
   * service, a slash, and `grantId`.
   */
  htu: s.optional(s.string),
  /** The requested action: `QUERY` or `REVOKE`, no other. If absent, the response is `CALLER_ERROR`. */
  gmAction: s.optional(GrantManagementActionSchema),
  /** The grant that the request refers to: the last segment of the URL of the client's request. */
  grantId: s.optional(s.string),
  /** The user that the access token must belong to. If absent, any user is accepted. */
  subject: s.optional(s.string),
  /**
   * Whether the DPoP proof must contain the nonce that Authlete expects; the response then contains `dpopNonce`. Absent
   * or `false`: the setting of the service applies.
   */
  dpopNonceRequired: s.optional(s.boolean),
});

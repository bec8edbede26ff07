import { PairSchema } from "./pair.js";
import * as s from "./schemaParts.js";

/**
 * The body of `userinfoProcess`: a client's request to the userinfo endpoint.
 *
 * @example
 * ```ts
 * declare const req: Request;
 * const request: UserinfoRequest = {
 *   token: req.headers.get("authorization")?.replace(/^DPoP /i, "") ?? "",
 *   dpop: req.headers.get("dpop") ?? "",
 *   htm: req.method,
 *   htu: "https://as.example.com/userinfo",
 * };
 * ```
 */
export interface UserinfoRequest extends s.InferOutput<typeof UserinfoRequestSchema> {}

/** Schema of {@link UserinfoRequest}. */
export const UserinfoRequestSchema = s.object({
  /** The access token that the client presented. Empty if it presented none: the action is then `BAD_REQUEST`. */
  token: s.string,
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
   * HTTP method of the client's request, `GET` or `POST`, which the DPoP proof and the signature of the request must
   * contain.
   */
  htm: s.optional(s.string),
  /**
   * URL of the userinfo endpoint without query, which the DPoP proof must contain. Default: the service's
   * `userInfoEndpoint`.
   */
  htu: s.optional(s.string),
  /** Full URL of the userinfo endpoint, for signed requests. Superseded by `targetUri`. */
  uri: s.optional(s.string),
  /** Body of the client's request, for signed requests. Superseded by `requestBodyContained`. */
  message: s.optional(s.string),
  /**
   * Headers of the client's request that its signature covers, including `Signature` and `Signature-Input`, [RFC
   * 9421](https://www.rfc-editor.org/rfc/rfc9421).
   */
  headers: s.optional(s.array(PairSchema)),
  /** URL of the client's request with query, which its signature covers. */
  targetUri: s.optional(s.string),
  /**
   * Whether the DPoP proof must contain the nonce that Authlete expects; the response then contains `dpopNonce`. Absent
   * or `false`: the setting of the service applies.
   */
  dpopNonceRequired: s.optional(s.boolean),
  /**
   * Whether the client's request has a body, so that its signature must cover `content-digest`. Default:
   * `false`.
   */
  requestBodyContained: s.optional(s.boolean),
});

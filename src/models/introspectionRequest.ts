import { PairSchema } from "./pair.js";
import * as s from "./schemaParts.js";

/**
 * What `introspectionProcess` sends: the token, and what the resource asks of it.
 *
 * @example
 * ```ts
 * const request: IntrospectionRequest = {
 *   token: "mTq7Ld0xVb3nYw9KcR5sHf1uZ8eJp2gA",
 *   scopes: ["history.read"],
 * };
 * ```
 */
export interface IntrospectionRequest extends s.InferOutput<typeof IntrospectionRequestSchema> {}

/** Schema of {@link IntrospectionRequest}. */
export const IntrospectionRequestSchema = s.object({
  /** The access token that the client presented: its value, or its JWT where the service makes such. */
  token: s.string,
  /**
   * Names of scopes that the resource asks for. One that the token lacks leads to `FORBIDDEN` with
   * `insufficient_scope`.
   */
  scopes: s.optional(s.array(s.string)),
  /**
   * The user that the resource asks for. Another one behind the token leads to `FORBIDDEN` with
   * `invalid_request`.
   */
  subject: s.optional(s.string),
  /**
   * Certificate of the client's TLS connection in PEM, for tokens that are bound to one, [RFC
   * 8705](https://www.rfc-editor.org/rfc/rfc8705).
   */
  clientCertificate: s.optional(s.string),
  /**
   * The `DPoP` header of the client's request, for tokens that are bound to a key, [RFC
   * 9449](https://www.rfc-editor.org/rfc/rfc9449).
   */
  dpop: s.optional(s.string),
  /** HTTP method of the client's request, which the DPoP proof has to name. */
  htm: s.optional(s.string),
  /** URL of the client's request without query, which the DPoP proof has to name. */
  htu: s.optional(s.string),
  /** URIs of resources that the token must be for, [RFC 8707](https://www.rfc-editor.org/rfc/rfc8707). */
  resources: s.optional(s.array(s.string)),
  /**
   * Classes of authentication (`acr`), one of which the user's authentication must satisfy, [RFC
   * 9470](https://www.rfc-editor.org/rfc/rfc9470).
   */
  acrValues: s.optional(s.array(s.string)),
  /**
   * How long ago the user may have been authenticated at most, in seconds, [RFC
   * 9470](https://www.rfc-editor.org/rfc/rfc9470).
   */
  maxAge: s.optional(s.integer),
  /**
   * Components that the signature of the client's request must cover, [RFC
   * 9421](https://www.rfc-editor.org/rfc/rfc9421). Default: `@method`, `@target-uri`, `authorization`.
   */
  requiredComponents: s.optional(s.array(s.string)),
  /** Full URL of the userinfo endpoint, where that is the resource. */
  uri: s.optional(s.string),
  /** Body of the client's request, where it is signed and has one. */
  message: s.optional(s.string),
  /**
   * Headers of the client's request that its signature covers, `Signature` and `Signature-Input` among them.
   */
  headers: s.optional(s.array(PairSchema)),
  /** URL of the client's request with query, which its signature covers. */
  targetUri: s.optional(s.string),
  /**
   * Whether the DPoP proof must hold the nonce that Authlete expects; the answer then has `dpopNonce`. Absent
   * or `false`: as the service is set up.
   */
  dpopNonceRequired: s.optional(s.boolean),
  /** Whether the client's request has a body, so that its signature must cover `content-digest`. */
  requestBodyContained: s.optional(s.boolean),
});

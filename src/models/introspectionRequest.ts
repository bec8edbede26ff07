import { PairSchema } from "./pair.js";
import * as s from "./schemaParts.js";

/**
 * The body of `introspectionProcess`: the access token, and the requirements of the protected resource.
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
  /** The access token that the client presented: its value, or its JWT if the service issues JWT access tokens. */
  token: s.string,
  /**
   * Names of the scopes that the resource requires. If the token lacks one of them, the action is `FORBIDDEN` with
   * `insufficient_scope`.
   */
  scopes: s.optional(s.array(s.string)),
  /**
   * The user that the resource requires. If the token belongs to another user, the action is `FORBIDDEN` with
   * `invalid_request`.
   */
  subject: s.optional(s.string),
  /**
   * Certificate of the client's TLS connection in PEM format, for tokens that are bound to a certificate, [RFC
   * 8705](https://www.rfc-editor.org/rfc/rfc8705).
   */
  clientCertificate: s.optional(s.string),
  /**
   * The `DPoP` header of the client's request, for tokens that are bound to a key, [RFC
   * 9449](https://www.rfc-editor.org/rfc/rfc9449).
   */
  dpop: s.optional(s.string),
  /** HTTP method of the client's request, which the DPoP proof must contain. */
  htm: s.optional(s.string),
  /** URL of the client's request without query, which the DPoP proof must contain. */
  htu: s.optional(s.string),
  /** URIs of resources that the token must be for, [RFC 8707](https://www.rfc-editor.org/rfc/rfc8707). */
  resources: s.optional(s.array(s.string)),
  /**
   * Authentication context classes (`acr`). The user's authentication must satisfy one of them, [RFC
   * 9470](https://www.rfc-editor.org/rfc/rfc9470).
   */
  acrValues: s.optional(s.array(s.string)),
  /** Maximum time since the user was authenticated, in seconds, [RFC 9470](https://www.rfc-editor.org/rfc/rfc9470). */
  maxAge: s.optional(s.integer),
  /**
   * Components that the signature of the client's request must cover, [RFC
   * 9421](https://www.rfc-editor.org/rfc/rfc9421). Default: `@method`, `@target-uri`, `authorization`.
   */
  requiredComponents: s.optional(s.array(s.string)),
  /** Full URL of the userinfo endpoint, if that is the resource. */
  uri: s.optional(s.string),
  /** Body of the client's request, if the request is signed and has a body. */
  message: s.optional(s.string),
  /** Headers of the client's request that its signature covers, including `Signature` and `Signature-Input`. */
  headers: s.optional(s.array(PairSchema)),
  /** URL of the client's request with query, which its signature covers. */
  targetUri: s.optional(s.string),
  /**
   * Whether the DPoP proof must contain the nonce that Authlete expects; the response then contains `dpopNonce`. Absent
   * or `false`: the setting of the service applies.
   */
  dpopNonceRequired: s.optional(s.boolean),
  /** Whether the client's request has a body, so that its signature must cover `content-digest`. */
  requestBodyContained: s.optional(s.boolean),
});

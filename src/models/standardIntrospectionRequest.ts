import * as s from "./schemaParts.js";

/**
 * The body of `introspectionStandardProcess`: a resource server's introspection request, [RFC
 * 7662](https://www.rfc-editor.org/rfc/rfc7662#section-2.1), and the options for a response in the form of a JWT.
 *
 * @example
 * ```ts
 * const request: StandardIntrospectionRequest = {
 *   parameters: "token=n4Ew7vQe&token_type_hint=access_token",
 *   rsUri: "https://api.example.com",
 *   httpAcceptHeader: "application/token-introspection+jwt",
 *   introspectionSignAlg: "ES256",
 * };
 * ```
 */
export interface StandardIntrospectionRequest
  extends s.InferOutput<typeof StandardIntrospectionRequestSchema> {}

/** Schema of {@link StandardIntrospectionRequest}. */
export const StandardIntrospectionRequestSchema = s.object({
  /** Body of the resource server's request as received, `application/x-www-form-urlencoded`. */
  parameters: s.string,
  /** Whether the response includes the `hidden` properties of the token. Default: `false`. */
  withHiddenProperties: s.optional(s.boolean),
  /**
   * URI of the resource server. If a token has an audience without this URI, the response says that it is not active.
   * Required for a response in the form of a JWT.
   */
  rsUri: s.optional(s.string),
  /**
   * The `Accept` header of the resource server's request. With `application/token-introspection+jwt`, the response is a
   * JWT, [RFC 9701](https://www.rfc-editor.org/rfc/rfc9701#section-4).
   */
  httpAcceptHeader: s.optional(s.string),
  /**
   * Algorithm that signs the JWT, `introspection_signed_response_alg` of
   * [RFC 9701](https://www.rfc-editor.org/rfc/rfc9701#section-6). Default: `RS256`.
   */
  introspectionSignAlg: s.optional(s.string),
  /**
   * Algorithm that encrypts the key of the JWT, `introspection_encrypted_response_alg`. If absent, the JWT is not
   * encrypted.
   */
  introspectionEncryptionAlg: s.optional(s.string),
  /**
   * Algorithm that encrypts the content of the JWT, `introspection_encrypted_response_enc`. Default: `A128CBC_HS256`.
   * Ignored without `introspectionEncryptionAlg`.
   */
  introspectionEncryptionEnc: s.optional(s.string),
  /** Key that signs the JWT. Required if `introspectionSignAlg` is symmetric. A secret. */
  sharedKeyForSign: s.optional(s.string),
  /** Key that encrypts the JWT. Required if `introspectionEncryptionAlg` is symmetric. A secret. */
  sharedKeyForEncryption: s.optional(s.string),
  /**
   * Public key of the resource server that encrypts the JWT. Required if `introspectionEncryptionAlg` is asymmetric.
   */
  publicKeyForEncryption: s.optional(s.string),
});

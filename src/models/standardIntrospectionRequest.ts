import * as v from "./valibot.js";

const schema = v.object({
  /** Body of the resource server's request as it came, in the form `application/x-www-form-urlencoded`. */
  parameters: v.string(),
  /** Whether the answer also shows the properties of the token that are `hidden`. Default: `false`. */
  withHiddenProperties: v.optional(v.boolean()),
  /**
   * URI of the resource server. A token that has an audience without this URI counts as not active. Needed
   * for an answer as a JWT.
   */
  rsUri: v.optional(v.string()),
  /**
   * The `Accept` header of the resource server's request. With `application/token-introspection+jwt` the
   * answer becomes a JWT, [RFC 9701](https://www.rfc-editor.org/rfc/rfc9701#section-4).
   */
  httpAcceptHeader: v.optional(v.string()),
  /**
   * Algorithm that signs the JWT, `introspection_signed_response_alg` of
   * [RFC 9701](https://www.rfc-editor.org/rfc/rfc9701#section-6). Default: `RS256`.
   */
  introspectionSignAlg: v.optional(v.string()),
  /**
   * Algorithm that encrypts the key of the JWT, `introspection_encrypted_response_alg`. Absent: the JWT is
   * not encrypted.
   */
  introspectionEncryptionAlg: v.optional(v.string()),
  /**
   * Algorithm that encrypts the content of the JWT, `introspection_encrypted_response_enc`. Default:
   * `A128CBC_HS256`. Means nothing without `introspectionEncryptionAlg`.
   */
  introspectionEncryptionEnc: v.optional(v.string()),
  /** Key that signs the JWT. Needed where `introspectionSignAlg` is symmetric. A secret. */
  sharedKeyForSign: v.optional(v.string()),
  /** Key that encrypts the JWT. Needed where `introspectionEncryptionAlg` is symmetric. A secret. */
  sharedKeyForEncryption: v.optional(v.string()),
  /**
   * Public key of the resource server that encrypts the JWT. Needed where `introspectionEncryptionAlg` is
   * asymmetric.
   */
  publicKeyForEncryption: v.optional(v.string()),
});

/**
 * What `introspectionStandardProcess` sends: a resource server's introspection request,
 * [RFC 7662](https://www.rfc-editor.org/rfc/rfc7662#section-2.1), and what a JWT as answer should be like.
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
export interface StandardIntrospectionRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link StandardIntrospectionRequest}. */
export const StandardIntrospectionRequestSchema: v.GenericSchema<StandardIntrospectionRequest> = schema;

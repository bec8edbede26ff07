import * as s from "./schemaParts.js";

/**
 * The metadata of a credential issuer, [OpenID for Verifiable Credential
 * Issuance](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html), as part of the settings of a
 * service.
 *
 * @example
 * ```ts
 * const metadata: CredentialIssuerMetadata = {
 *   credentialIssuer: "https://issuer.example.com",
 *   credentialEndpoint: "https://issuer.example.com/credential",
 *   credentialsSupported: '{"Diploma":{"format":"dc+sd-jwt","vct":"https://example.com/diploma"}}',
 * };
 * ```
 */
export interface CredentialIssuerMetadata extends s.InferOutput<typeof CredentialIssuerMetadataSchema> {}

/** Schema of {@link CredentialIssuerMetadata}. */
export const CredentialIssuerMetadataSchema = s.object({
  /**
   * Identifiers of the authorization servers that the issuer trusts, `authorization_servers`. Omit it if the issuer is
   * its own authorization server.
   */
  authorizationServers: s.optional(s.array(s.string)),
  /** Identifier of the issuer, `credential_issuer`: an `https` URL. Required for issuing credentials. */
  credentialIssuer: s.optional(s.string),
  /** URL where wallets request a credential, `credential_endpoint`. Required for issuing credentials. */
  credentialEndpoint: s.optional(s.string),
  /**
   * URL where wallets request several credentials at once, `batch_credential_endpoint` of older drafts. If absent,
   * there is no such endpoint.
   */
  batchCredentialEndpoint: s.optional(s.string),
  /** URL where wallets request a credential that was not immediately available, `deferred_credential_endpoint`. */
  deferredCredentialEndpoint: s.optional(s.string),
  /**
   * The supported credentials, `credential_configurations_supported`: a JSON object in a string (an array in drafts
   * before December 2023). Required for issuing credentials.
   */
  credentialsSupported: s.optional(s.string),
  /**
   * Supported JWE `alg` values for encrypting responses, `alg_values_supported` of `credential_response_encryption`.
   */
  credentialResponseEncryptionAlgValuesSupported: s.optional(s.array(s.string)),
  /**
   * Supported JWE `enc` values for encrypting responses, `enc_values_supported` of `credential_response_encryption`.
   */
  credentialResponseEncryptionEncValuesSupported: s.optional(s.array(s.string)),
  /**
   * Whether each credential request must request an encrypted response, `encryption_required` of
   * `credential_response_encryption`.
   */
  requireCredentialResponseEncryption: s.optional(s.boolean),
  /** Whether credential requests must be encrypted, `credential_request_encryption.encryption_required`. */
  requireCredentialRequestEncryption: s.optional(s.boolean),
  /**
   * JWK Set with the keys for encrypted credential requests, a JSON object in a string. The metadata contains only the
   * public keys. Not part of the first implementer's draft of the specification.
   */
  credentialRequestEncryptionJwks: s.optional(s.string),
  /**
   * The JWE `enc` values that credential requests may use, `credential_request_encryption.enc_values_supported`. Not
   * part of the first implementer's draft of the specification.
   */
  credentialRequestEncryptionEncValuesSupported: s.optional(s.array(s.string)),
  /**
   * The compression algorithms that credential requests may use, such as `DEF`,
   * `credential_request_encryption.zip_values_supported`. Not part of the first implementer's draft of the
   * specification.
   */
  credentialRequestEncryptionZipValuesSupported: s.optional(s.array(s.string)),
  /**
   * The compression algorithms that credential responses may use, such as `DEF`,
   * `credential_response_encryption.zip_values_supported`. Not part of the first implementer's draft of the
   * specification.
   */
  credentialResponseEncryptionZipValuesSupported: s.optional(s.array(s.string)),
  /**
   * Maximum number of proofs in a credential request, `batch_credential_issuance.batch_size`. The metadata contains it
   * if it is at least 2. Not part of the first implementer's draft of the specification.
   */
  batchSize: s.optional(s.integer),
  /** URL of the notification endpoint, `notification_endpoint`. */
  notificationEndpoint: s.optional(s.string),
  /**
   * URL of the nonce endpoint, `nonce_endpoint`. Call `verifiableCredentialsNonce` there. Not part of the first
   * implementer's draft of the specification.
   */
  nonceEndpoint: s.optional(s.string),
  /** How wallets display the credential issuer, `display`: a JSON array in a string. */
  display: s.optional(s.string),
});

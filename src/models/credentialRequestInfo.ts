import * as s from "./schemaParts.js";

/**
 * A wallet's request for a credential, validated and parsed by `verifiableCredentialsParse`,
 * `verifiableCredentialsBatchParse` or `verifiableCredentialsDeferredParse`.
 *
 * @example
 * ```ts
 * declare const info: CredentialRequestInfo;
 * const { vct } = JSON.parse(info.details ?? "{}");
 * if (vct === "https://example.com/vct/badge") console.log("The wallet requests a badge.");
 * ```
 */
export interface CredentialRequestInfo extends s.InferOutput<typeof CredentialRequestInfoSchema> {}

/** Schema of {@link CredentialRequestInfo}. */
export const CredentialRequestInfoSchema = s.object({
  /**
   * Identifier of the request. Use it as `requestIdentifier` of the order. If the credential is deferred, it is also
   * the transaction ID.
   */
  identifier: s.optional(s.string),
  /** The requested format, such as `vc+sd-jwt` or `mso_mdoc`. */
  format: s.optional(s.string),
  /**
   * The wallet's public key that the credential must be bound to, a JWK ([RFC
   * 7517](https://www.rfc-editor.org/rfc/rfc7517), JSON Web Key) in a string. Absent if the request does not prove
   * possession of a key.
   */
  bindingKey: s.optional(s.string),
  /** The keys of a request that proves possession of several keys, each in the format of `bindingKey`. */
  bindingKeys: s.optional(s.array(s.string)),
  /**
   * The rest of the request, without `format` and the proof: a JSON object in a string. It specifies which credential
   * is requested.
   */
  details: s.optional(s.string),
  /**
   * The `credential_configuration_id` of the request. Absent if the service uses the first implementer's draft of the
   * specification (`oid4vciVersion` is `1.0-ID1`). Requires Authlete 3.0.25 or later.
   */
  credentialConfigurationId: s.optional(s.string),
  /**
   * The `credential_identifier` of the request. Absent if the service uses the first implementer's draft of the
   * specification. Requires Authlete 3.0.25 or later.
   */
  credentialIdentifier: s.optional(s.string),
});

import * as s from "./schemaParts.js";

/**
 * A wallet's request for a credential, checked and taken apart by `verifiableCredentialsParse`,
 * `verifiableCredentialsBatchParse` or `verifiableCredentialsDeferredParse`.
 *
 * @example
 * ```ts
 * declare const info: CredentialRequestInfo;
 * const { vct } = JSON.parse(info.details ?? "{}");
 * if (vct === "https://example.com/vct/badge") console.log("A badge is wanted.");
 * ```
 */
export interface CredentialRequestInfo extends s.InferOutput<typeof CredentialRequestInfoSchema> {}

/** Schema of {@link CredentialRequestInfo}. */
export const CredentialRequestInfoSchema = s.object({
  /**
   * Identifies the request: goes into `requestIdentifier` of the order. Where the credential is deferred,
   * this is the transaction ID too.
   */
  identifier: s.optional(s.string),
  /** The format that is asked for, such as `vc+sd-jwt` or `mso_mdoc`. */
  format: s.optional(s.string),
  /**
   * The wallet's public key that the credential is to be bound to, a JWK ([RFC
   * 7517](https://www.rfc-editor.org/rfc/rfc7517)) in a string. Absent where the request proves no key.
   */
  bindingKey: s.optional(s.string),
  /** The keys, each as in `bindingKey`, of a request that proves several. */
  bindingKeys: s.optional(s.array(s.string)),
  /**
   * The rest of the request, without `format` and the proof: a JSON object in a string. It tells which
   * credential is wanted.
   */
  details: s.optional(s.string),
  /**
   * The `credential_configuration_id` of the request. Absent if the service uses the first implementer's draft
   * of the specification (`oid4vciVersion` is `1.0-ID1`). Authlete 3.0.25 or later.
   */
  credentialConfigurationId: s.optional(s.string),
  /**
   * The `credential_identifier` of the request. Absent if the service uses the first implementer's draft of the
   * specification. Authlete 3.0.25 or later.
   */
  credentialIdentifier: s.optional(s.string),
});

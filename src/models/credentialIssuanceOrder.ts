import * as s from "./schemaParts.js";

/**
 * What to issue for a credential request: the content of the credential and its lifetime, or a deferred credential.
 * Used in the requests of `verifiableCredentialsIssue`, `verifiableCredentialsBatchIssue` and
 * `verifiableCredentialsDeferredIssue`.
 *
 * @example
 * ```ts
 * const order: CredentialIssuanceOrder = {
 *   requestIdentifier: "k3nGf0vOa9Vb6n1jJYcVxE0xYt2mPq7RzS5uWd8LhC4",
 *   credentialPayload: JSON.stringify({ vct: "https://example.com/vct/badge", sub: "john" }),
 *   credentialDuration: 86400,
 * };
 * ```
 */
export interface CredentialIssuanceOrder extends s.InferOutput<typeof CredentialIssuanceOrderSchema> {}

/** Schema of {@link CredentialIssuanceOrder}. */
export const CredentialIssuanceOrderSchema = s.object({
  /**
   * The credential request that this order is for: the `identifier` in the `info` that the preceding parse call
   * returned. Always required.
   */
  requestIdentifier: s.optional(s.string),
  /**
   * Content of the credential: a JSON object in a string. The required fields depend on the format:
   *
   * `vc+sd-jwt`: the claims, with at least `vct`. Authlete adds `iss` and `iat`, `exp` if the credential expires, and
   * `cnf` if the wallet proved possession of a key, and makes the user's claims selectively disclosable.
   *
   * `mso_mdoc`: `doctype`, and `claims` with an object for each namespace. A string that starts with `cbor:` is parsed
   * as CBOR diagnostic notation, for values that JSON cannot express.
   */
  credentialPayload: s.optional(s.string),
  /**
   * Whether the wallet receives a transaction ID now and the credential later, at the deferred credential endpoint. If
   * `true`, all other fields except `requestIdentifier` are ignored. Default: `false`.
   */
  issuanceDeferred: s.optional(s.boolean),
  /**
   * Lifetime of the credential in seconds; if negative, it never expires. 0 or absent: `credentialDuration` of the
   * service; if that is 0 too, the credential never expires.
   */
  credentialDuration: s.optional(s.integer),
  /**
   * ID (`kid`) of the private key that signs the credential, from `credentialJwks` of the service. Default: Authlete
   * selects a key.
   */
  signingKeyId: s.optional(s.string),
});

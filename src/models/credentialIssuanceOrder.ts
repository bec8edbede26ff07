import * as s from "./schemaParts.js";

/**
 * What to issue for one credential request: the contents of the credential and its lifetime, or that it comes
 * later. Goes into the requests of `verifiableCredentialsIssue`, `verifiableCredentialsBatchIssue` and
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
   * Which credential request is meant: the `identifier` that the call before this one, which parsed the
   * request, gave in its `info`. Always needed.
   */
  requestIdentifier: s.optional(s.string),
  /**
   * Contents of the credential: a JSON object in a string. What it has to hold depends on the format:
   *
   * `vc+sd-jwt`: the claims, with at least `vct`. Authlete adds `iss` and `iat`, `exp` if the credential
   * expires, and `cnf` if the wallet proved a key, and makes the user's claims selectively disclosable.
   *
   * `mso_mdoc`: `doctype`, and in `claims` an object for each namespace. A string that starts with `cbor:` is
   * read as CBOR diagnostic notation, for values that JSON cannot express.
   */
  credentialPayload: s.optional(s.string),
  /**
   * Whether the wallet gets a transaction ID now and the credential later, at the deferred credential
   * endpoint. If `true`, only `requestIdentifier` counts beside it. Default: `false`.
   */
  issuanceDeferred: s.optional(s.boolean),
  /**
   * Lifetime of the credential in seconds; negative: it never expires. 0 or absent: `credentialDuration` of
   * the service, which, if it is 0 too, means that it never expires.
   */
  credentialDuration: s.optional(s.integer),
  /**
   * ID (`kid`) of the private key that signs the credential, one of the service's `credentialJwks`. Absent:
   * Authlete chooses one.
   */
  signingKeyId: s.optional(s.string),
});

import * as s from "./schemaParts.js";

/**
 * The body of `revocationProcess`: a client's revocation request, [RFC
 * 7009](https://www.rfc-editor.org/rfc/rfc7009#section-2.1).
 *
 * @example
 * ```ts
 * const request: RevocationRequest = {
 *   parameters: "token=n4Ew7vQe&token_type_hint=access_token",
 *   clientId: "26888344961664",
 *   clientSecret: "Zq1-yTs0Vb",
 * };
 * ```
 */
export interface RevocationRequest extends s.InferOutput<typeof RevocationRequestSchema> {}

/** Schema of {@link RevocationRequest}. */
export const RevocationRequestSchema = s.object({
  /** Body of the client's request as received, `application/x-www-form-urlencoded`, not decoded. */
  parameters: s.string,
  /** Client ID from the Basic credentials in the `Authorization` header. Absent if the request had none. */
  clientId: s.optional(s.clientId),
  /** Client secret from the same header. Do not log it. */
  clientSecret: s.optional(s.string),
  /**
   * Certificate of the client's TLS connection in PEM format, for clients that authenticate with it, [RFC
   * 8705](https://www.rfc-editor.org/rfc/rfc8705).
   */
  clientCertificate: s.optional(s.string),
  /** The certificate chain that the client presented with it, each certificate in PEM format. */
  clientCertificatePath: s.optional(s.array(s.string)),
  /**
   * The `OAuth-Client-Attestation` header of the client's request, [OAuth 2.0 Attestation-Based Client
   * Authentication](https://datatracker.ietf.org/doc/draft-ietf-oauth-attestation-based-client-auth/).
   */
  oauthClientAttestation: s.optional(s.string),
  /** The `OAuth-Client-Attestation-PoP` header of the client's request, defined in the same draft. */
  oauthClientAttestationPop: s.optional(s.string),
});

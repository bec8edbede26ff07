import * as s from "./schemaParts.js";

/**
 * What `pushedAuthorizationCreate` sends: a request to the endpoint for pushed authorization requests,
 * [RFC 9126](https://www.rfc-editor.org/rfc/rfc9126#section-2.1), and what authenticates its client.
 *
 * @example
 * ```ts
 * const request: PushedAuthorizationRequest = {
 *   parameters: "response_type=code&client_id=26888344961664&scope=history.read",
 *   clientId: "26888344961664",
 *   clientSecret: "kV3mX9fT2sLqYh8wBnRz",
 * };
 * ```
 */
export interface PushedAuthorizationRequest extends s.InferOutput<typeof PushedAuthorizationRequestSchema> {}

/** Schema of {@link PushedAuthorizationRequest}. */
export const PushedAuthorizationRequestSchema = s.object({
  /** Body of the client's request as it came, `application/x-www-form-urlencoded`, not decoded. */
  parameters: s.string,
  /** Client ID from the `Authorization` header, where the client sent one of the scheme `Basic`. */
  clientId: s.optional(s.clientId),
  /** Client secret from the same header. Keep it out of logs. */
  clientSecret: s.optional(s.string),
  /**
   * Certificate of the client's TLS connection in PEM, for clients that authenticate themselves by it,
   * [RFC 8705](https://www.rfc-editor.org/rfc/rfc8705).
   */
  clientCertificate: s.optional(s.string),
  /** The chain of certificates that the client presented with it, each in PEM. */
  clientCertificatePath: s.optional(s.array(s.string)),
  /**
   * The `DPoP` header of the client's request,
   * [RFC 9449](https://www.rfc-editor.org/rfc/rfc9449#section-10.1).
   */
  dpop: s.optional(s.string),
  /** HTTP method of the client's request, which the DPoP proof has to name. Default: `POST`. */
  htm: s.optional(s.string),
  /**
   * URL of the endpoint without query, which the DPoP proof has to name. Default: the service's
   * `pushedAuthReqEndpoint`.
   */
  htu: s.optional(s.string),
  /**
   * The `OAuth-Client-Attestation` header of the client's request, [OAuth 2.0 Attestation-Based Client
   * Authentication](https://datatracker.ietf.org/doc/draft-ietf-oauth-attestation-based-client-auth/).
   */
  oauthClientAttestation: s.optional(s.string),
  /**
   * The `OAuth-Client-Attestation-PoP` header, by which the client proves that it has the key of the
   * attestation.
   */
  oauthClientAttestationPop: s.optional(s.string),
  /**
   * Whether the DPoP proof must hold the nonce that Authlete expects; the answer then has `dpopNonce`. Absent
   * or `false`: as the service is set up.
   */
  dpopNonceRequired: s.optional(s.boolean),
});

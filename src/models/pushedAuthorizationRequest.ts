import * as s from "./schemaParts.js";

/**
 * The body of `pushedAuthorizationCreate`: a request to the endpoint for pushed authorization requests, [RFC
 * 9126](https://www.rfc-editor.org/rfc/rfc9126#section-2.1), and the credentials of the client.
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
   * The `DPoP` header of the client's request,
   * [RFC 9449](https://www.rfc-editor.org/rfc/rfc9449#section-10.1).
   */
  dpop: s.optional(s.string),
  /** HTTP method of the client's request, which the DPoP proof must contain. Default: `POST`. */
  htm: s.optional(s.string),
  /**
   * URL of the endpoint without query, which the DPoP proof must contain. Default: the service's
   * `pushedAuthReqEndpoint`.
   */
  htu: s.optional(s.string),
  /**
   * The `OAuth-Client-Attestation` header of the client's request, [OAuth 2.0 Attestation-Based Client
   * Authentication](https://datatracker.ietf.org/doc/draft-ietf-oauth-attestation-based-client-auth/).
   */
  oauthClientAttestation: s.optional(s.string),
  /**
   * The `OAuth-Client-Attestation-PoP` header, with which the client proves that it possesses the key of the
   * attestation.
   */
  oauthClientAttestationPop: s.optional(s.string),
  /**
   * Whether the DPoP proof must contain the nonce that Authlete expects; the response then contains `dpopNonce`. Absent
   * or `false`: the setting of the service applies.
   */
  dpopNonceRequired: s.optional(s.boolean),
});

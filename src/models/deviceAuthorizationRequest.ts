import { CimdOptionsSchema } from "./cimdOptions.js";
import * as s from "./schemaParts.js";

/**
 * The body of `deviceFlowAuthorization`: a client's device authorization request with its credentials, [RFC
 * 8628](https://www.rfc-editor.org/rfc/rfc8628#section-3.1) (Device Authorization Grant).
 *
 * @example
 * ```ts
 * const request: DeviceAuthorizationRequest = { parameters: "client_id=26888344961664&scope=history.read" };
 * ```
 */
export interface DeviceAuthorizationRequest extends s.InferOutput<typeof DeviceAuthorizationRequestSchema> {}

/** Schema of {@link DeviceAuthorizationRequest}. */
export const DeviceAuthorizationRequestSchema = s.object({
  /** Body of the client's request as received, `application/x-www-form-urlencoded`, not decoded. */
  parameters: s.string,
  /** Client ID from the Basic credentials in the `Authorization` header. Absent if the request has none. */
  clientId: s.optional(s.clientId),
  /** Client secret from the same header. Absent if the request has none. Do not log it. */
  clientSecret: s.optional(s.string),
  /**
   * Certificate of the client's TLS connection in PEM format, for clients that authenticate with it, [RFC
   * 8705](https://www.rfc-editor.org/rfc/rfc8705) (mutual TLS).
   */
  clientCertificate: s.optional(s.string),
  /** The certificate chain that the client presented with it, each certificate in PEM format. */
  clientCertificatePath: s.optional(s.array(s.string)),
  /**
   * The `OAuth-Client-Attestation` header of the client's request,
   * [Attestation-Based Client Authentication](https://datatracker.ietf.org/doc/draft-ietf-oauth-attestation-based-client-auth/).
   */
  oauthClientAttestation: s.optional(s.string),
  /** The `OAuth-Client-Attestation-PoP` header of the client's request, defined in the same draft. */
  oauthClientAttestationPop: s.optional(s.string),
  /**
   * How to treat a client whose ID is the URL of a Client ID Metadata Document. Default: the settings of the service.
   */
  cimdOptions: s.optional(CimdOptionsSchema),
});

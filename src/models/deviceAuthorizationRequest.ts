import { CimdOptionsSchema } from "./cimdOptions.js";
import * as s from "./schemaParts.js";

/**
 * What `deviceFlowAuthorization` sends: a device authorization request as the client made it, with its
 * credentials ([RFC 8628](https://www.rfc-editor.org/rfc/rfc8628#section-3.1)).
 *
 * @example
 * ```ts
 * const request: DeviceAuthorizationRequest = { parameters: "client_id=26888344961664&scope=history.read" };
 * ```
 */
export interface DeviceAuthorizationRequest extends s.InferOutput<typeof DeviceAuthorizationRequestSchema> {}

/** Schema of {@link DeviceAuthorizationRequest}. */
export const DeviceAuthorizationRequestSchema = s.object({
  /** Body of the client's request as it came, in the form `application/x-www-form-urlencoded`. */
  parameters: s.string,
  /**
   * Client ID from the Basic credentials in the `Authorization` header. Absent: the request had none there.
   */
  clientId: s.optional(s.clientId),
  /** Client secret from the same header. Absent: likewise. Keep it out of logs. */
  clientSecret: s.optional(s.string),
  /**
   * Certificate of the client's TLS connection in PEM, for clients that authenticate themselves by it,
   * [RFC 8705](https://www.rfc-editor.org/rfc/rfc8705).
   */
  clientCertificate: s.optional(s.string),
  /** The chain of certificates that the client presented with it, each in PEM. */
  clientCertificatePath: s.optional(s.array(s.string)),
  /**
   * The `OAuth-Client-Attestation` header of the client's request,
   * [Attestation-Based Client Authentication](https://datatracker.ietf.org/doc/draft-ietf-oauth-attestation-based-client-auth/).
   */
  oauthClientAttestation: s.optional(s.string),
  /** The `OAuth-Client-Attestation-PoP` header of the client's request, from the same draft. */
  oauthClientAttestationPop: s.optional(s.string),
  /**
   * How to treat a client whose ID is the URL of a Client ID Metadata Document. Absent: as the service is set
   * up.
   */
  cimdOptions: s.optional(CimdOptionsSchema),
});

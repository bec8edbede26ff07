import { CimdOptionsSchema } from "./cimdOptions.js";
import * as s from "./schemaParts.js";

/**
 * The body of `cibaProcessAuthentication`: a client's backchannel authentication request with its credentials
 * ([Client-Initiated Backchannel Authentication (CIBA)
 * Core](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html), section 7.1).
 *
 * @example
 * ```ts
 * const request: BackchannelAuthenticationRequest = {
 *   parameters: "scope=openid&login_hint=john&binding_message=W4SCT&requested_expiry=120",
 *   clientId: "26888344961664",
 *   clientSecret: "the secret from the Authorization header",
 * };
 * ```
 */
export interface BackchannelAuthenticationRequest
  extends s.InferOutput<typeof BackchannelAuthenticationRequestSchema> {}

/** Schema of {@link BackchannelAuthenticationRequest}. */
export const BackchannelAuthenticationRequestSchema = s.object({
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

import { CimdOptionsSchema } from "./cimdOptions.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** Body of the client's request as it came, in the form `application/x-www-form-urlencoded`. */
  parameters: v.string(),
  /**
   * Client ID from the Basic credentials in the `Authorization` header. Absent: the request had none there.
   */
  clientId: v.optional(v.string()),
  /** Client secret from the same header. Absent: likewise. Keep it out of logs. */
  clientSecret: v.optional(v.string()),
  /**
   * Certificate of the client's TLS connection in PEM, for clients that authenticate themselves by it,
   * [RFC 8705](https://www.rfc-editor.org/rfc/rfc8705).
   */
  clientCertificate: v.optional(v.string()),
  /** The chain of certificates that the client presented with it, each in PEM. */
  clientCertificatePath: v.optional(v.array(v.string())),
  /**
   * The `OAuth-Client-Attestation` header of the client's request,
   * [Attestation-Based Client Authentication](https://datatracker.ietf.org/doc/draft-ietf-oauth-attestation-based-client-auth/).
   */
  oauthClientAttestation: v.optional(v.string()),
  /** The `OAuth-Client-Attestation-PoP` header of the client's request, from the same draft. */
  oauthClientAttestationPop: v.optional(v.string()),
  /**
   * How to treat a client whose ID is the URL of a Client ID Metadata Document. Absent: as the service is set
   * up.
   */
  cimdOptions: v.optional(CimdOptionsSchema),
});

/**
 * What `cibaProcessAuthentication` sends: a backchannel authentication request as the client made it, with
 * its credentials
 * ([CIBA Core](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html),
 * section 7.1).
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
export interface BackchannelAuthenticationRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link BackchannelAuthenticationRequest}. */
export const BackchannelAuthenticationRequestSchema: v.GenericSchema<BackchannelAuthenticationRequest> =
  schema;

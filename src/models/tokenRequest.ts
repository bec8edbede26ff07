import { CimdOptionsSchema } from "./cimdOptions.js";
import { PropertySchema } from "./property.js";
import * as s from "./schemaParts.js";

/**
 * What `tokenProcess` sends: a client's token request,
 * [RFC 6749](https://www.rfc-editor.org/rfc/rfc6749#section-3.2), and what the tokens should be like.
 *
 * @example
 * ```ts
 * const request: TokenRequest = {
 *   parameters: "grant_type=refresh_token&refresh_token=p9Rt2mLc",
 *   clientId: "26888344961664",
 *   clientSecret: "Zq1-yTs0Vb",
 * };
 * ```
 */
export interface TokenRequest extends s.InferOutput<typeof TokenRequestSchema> {}

/** Schema of {@link TokenRequest}. */
export const TokenRequestSchema = s.object({
  /** Body of the client's request as it came, `application/x-www-form-urlencoded`, not decoded. */
  parameters: s.string,
  /** Client ID from the `Authorization` header, where the client sent one of the scheme `Basic`. */
  clientId: s.optional(s.clientId),
  /**
   * Client secret from the same header. Keep it out of logs. Credentials in the body stay in `parameters`;
   * where the client sent both, they have to be the same.
   */
  clientSecret: s.optional(s.string),
  /**
   * Certificate of the client's TLS connection in PEM, for clients that authenticate themselves by it and for
   * tokens that are bound to it, [RFC 8705](https://www.rfc-editor.org/rfc/rfc8705).
   */
  clientCertificate: s.optional(s.string),
  /** The chain of certificates that the client presented with it, each in PEM. */
  clientCertificatePath: s.optional(s.array(s.string)),
  /**
   * Properties to tie to the access token. With `authorization_code` and `refresh_token` they come on top of
   * those that the token has, and replace those of the same key. Not with `password`: see `tokenIssue`.
   */
  properties: s.optional(s.array(PropertySchema)),
  /** The `DPoP` header of the client's request, [RFC 9449](https://www.rfc-editor.org/rfc/rfc9449). */
  dpop: s.optional(s.string),
  /** HTTP method of the client's request, which the DPoP proof has to name. Default: `POST`. */
  htm: s.optional(s.string),
  /** URL of the token endpoint, which the DPoP proof has to name. Default: the service's `tokenEndpoint`. */
  htu: s.optional(s.string),
  /**
   * Value of the access token, should one be made. It needs enough randomness (192 bits will do), as equal
   * values collide. Absent: Authlete makes one.
   */
  accessToken: s.optional(s.string),
  /**
   * More claims for the payload of the access token, where the service makes access tokens in the form of
   * JWTs: a JSON object in a string.
   */
  jwtAtClaims: s.optional(s.string),
  /**
   * The `OAuth-Client-Attestation` header of the client's request, [Attestation-Based Client
   * Authentication](https://datatracker.ietf.org/doc/draft-ietf-oauth-attestation-based-client-auth/).
   */
  oauthClientAttestation: s.optional(s.string),
  /** The `OAuth-Client-Attestation-PoP` header of the client's request, from the same draft. */
  oauthClientAttestationPop: s.optional(s.string),
  /** Lifetime of the access token in seconds, should one be made. 0 or absent: as the service is set up. */
  accessTokenDuration: s.optional(s.integer),
  /** Lifetime of the refresh token in seconds, should one be made. 0 or absent: as the service is set up. */
  refreshTokenDuration: s.optional(s.integer),
  /**
   * Whether the DPoP proof must hold the nonce that Authlete expects; the answer then has `dpopNonce`. Absent
   * or `false`: as the service is set up.
   */
  dpopNonceRequired: s.optional(s.boolean),
  /**
   * How to treat a client whose ID is the URL of a [Client ID Metadata
   * Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/). Absent: as the
   * service is set up.
   */
  cimdOptions: s.optional(CimdOptionsSchema),
});

import { CimdOptionsSchema } from "./cimdOptions.js";
import { PropertySchema } from "./property.js";
import * as s from "./schemaParts.js";

/**
 * The body of `tokenProcess`: a client's token request, [RFC 6749](https://www.rfc-editor.org/rfc/rfc6749#section-3.2),
 * and attributes of the tokens to issue.
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
  /** Body of the client's request as received, `application/x-www-form-urlencoded`, not decoded. */
  parameters: s.string,
  /** Client ID from the Basic credentials in the `Authorization` header. Absent if the request had none. */
  clientId: s.optional(s.clientId),
  /**
   * Client secret from the same header. Do not log it. Credentials in the body stay in `parameters`; if the client sent
   * both, they must be equal.
   */
  clientSecret: s.optional(s.string),
  /**
   * Certificate of the client's TLS connection in PEM format, for clients that authenticate with it and for tokens that
   * are bound to it, [RFC 8705](https://www.rfc-editor.org/rfc/rfc8705).
   */
  clientCertificate: s.optional(s.string),
  /** The certificate chain that the client presented with it, each certificate in PEM format. */
  clientCertificatePath: s.optional(s.array(s.string)),
  /**
   * Properties to associate with the access token. With `authorization_code` and `refresh_token`, they are added to the
   * existing properties of the token, and replace those with the same key. Not used with `password`: see `tokenIssue`.
   */
  properties: s.optional(s.array(PropertySchema)),
  /** The `DPoP` header of the client's request, [RFC 9449](https://www.rfc-editor.org/rfc/rfc9449). */
  dpop: s.optional(s.string),
  /** HTTP method of the client's request, which the DPoP proof must contain. Default: `POST`. */
  htm: s.optional(s.string),
  /** URL of the token endpoint, which the DPoP proof must contain. Default: the service's `tokenEndpoint`. */
  htu: s.optional(s.string),
  /**
   * Value of the access token, if one is issued. It must be sufficiently random (192 bits are enough), because equal
   * values collide. If absent, Authlete generates it.
   */
  accessToken: s.optional(s.string),
  /**
   * Additional claims for the payload of the access token if the service issues access tokens in the form of JWTs: a
   * JSON object in a string. Used only with `client_credentials` and Native SSO, and otherwise ignored: use
   * `jwtAtClaims` of `authorizationIssue`, `cibaComplete`, `deviceFlowComplete` or `tokenIssue` instead.
   */
  jwtAtClaims: s.optional(s.string),
  /**
   * The `OAuth-Client-Attestation` header of the client's request, [OAuth 2.0 Attestation-Based Client
   * Authentication](https://datatracker.ietf.org/doc/draft-ietf-oauth-attestation-based-client-auth/).
   */
  oauthClientAttestation: s.optional(s.string),
  /** The `OAuth-Client-Attestation-PoP` header of the client's request, defined in the same draft. */
  oauthClientAttestationPop: s.optional(s.string),
  /** Lifetime of the access token in seconds, if one is issued. 0 or absent: the default of the service. */
  accessTokenDuration: s.optional(s.integer),
  /** Lifetime of the refresh token in seconds, if one is issued. 0 or absent: the default of the service. */
  refreshTokenDuration: s.optional(s.integer),
  /**
   * Whether the DPoP proof must contain the nonce that Authlete expects; the response then contains `dpopNonce`. Absent
   * or `false`: the setting of the service applies.
   */
  dpopNonceRequired: s.optional(s.boolean),
  /**
   * Options for clients whose ID is the URL of a [Client ID Metadata
   * Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/). Default: the settings of
   * the service.
   */
  cimdOptions: s.optional(CimdOptionsSchema),
});

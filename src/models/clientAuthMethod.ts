import type { GenericSchema } from "./schema.js";
import * as s from "./schemaParts.js";

/**
 * How a client authenticates itself at the token endpoint and at other endpoints that require client authentication,
 * `token_endpoint_auth_method` of [OpenID Connect Dynamic Client Registration,
 * 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata).
 */
export const ClientAuthMethod = {
  /** No client authentication, for public clients. */
  None: "NONE",
  /**
   * Client ID and secret in an `Authorization: Basic` header, [RFC 6749,
   * 2.3.1](https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1) (OAuth 2.0).
   */
  ClientSecretBasic: "CLIENT_SECRET_BASIC",
  /** Client ID and secret as parameters in the request body. */
  ClientSecretPost: "CLIENT_SECRET_POST",
  /**
   * A JWT that is signed with the client secret (HMAC), [OpenID Connect Core,
   * 9](https://openid.net/specs/openid-connect-core-1_0.html#ClientAuthentication).
   */
  ClientSecretJwt: "CLIENT_SECRET_JWT",
  /** A JWT that is signed with the client's private key. */
  PrivateKeyJwt: "PRIVATE_KEY_JWT",
  /**
   * A TLS certificate issued by a certificate authority, [RFC 8705,
   * 2.1](https://www.rfc-editor.org/rfc/rfc8705#section-2.1) (mutual TLS).
   */
  TlsClientAuth: "TLS_CLIENT_AUTH",
  /**
   * A self-signed TLS certificate that the client registered, [RFC 8705,
   * 2.2](https://www.rfc-editor.org/rfc/rfc8705#section-2.2).
   */
  SelfSignedTlsClientAuth: "SELF_SIGNED_TLS_CLIENT_AUTH",
  /**
   * A JWT in which the client's backend attests the client's key, with a proof of possession of that key, [OAuth 2.0
   * Attestation-Based Client
   * Authentication](https://datatracker.ietf.org/doc/draft-ietf-oauth-attestation-based-client-auth/).
   */
  AttestJwtClientAuth: "ATTEST_JWT_CLIENT_AUTH",
  /** A JWT-SVID: a JWT that identifies the client by its SPIFFE ID. Requires Authlete 3.0.28 or later. */
  SpiffeJwt: "SPIFFE_JWT",
} as const;

/**
 * How a client authenticates itself at the token endpoint and at other endpoints that require client authentication,
 * `token_endpoint_auth_method` of [OpenID Connect Dynamic Client Registration,
 * 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata).
 *
 * @example
 * ```ts
 * const method: ClientAuthMethod = ClientAuthMethod.PrivateKeyJwt;
 * ```
 */
export type ClientAuthMethod = (typeof ClientAuthMethod)[keyof typeof ClientAuthMethod];

/** Schema of {@link ClientAuthMethod}. */
export const ClientAuthMethodSchema: GenericSchema<ClientAuthMethod> = /* @__PURE__ */ s.enumeration();

export {
  /** @deprecated Use {@link ClientAuthMethod}. */
  ClientAuthMethod as PushedAuthorizationResponseClientAuthMethod,
};

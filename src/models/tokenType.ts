import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** Types of tokens in a token exchange, as short names instead of their URIs. */
export const TokenType = {
  /** A JWT, `urn:ietf:params:oauth:token-type:jwt`. Authlete does not verify its signature. */
  Jwt: "JWT",
  /** An access token of the service, `urn:ietf:params:oauth:token-type:access_token`. */
  AccessToken: "ACCESS_TOKEN",
  /** A refresh token of the service, `urn:ietf:params:oauth:token-type:refresh_token`. */
  RefreshToken: "REFRESH_TOKEN",
  /** An ID token, `urn:ietf:params:oauth:token-type:id_token`. */
  IdToken: "ID_TOKEN",
  /** A SAML 1.1 assertion in base64url, `urn:ietf:params:oauth:token-type:saml1`. Authlete does not inspect it. */
  Saml1: "SAML1",
  /** A SAML 2.0 assertion in base64url, `urn:ietf:params:oauth:token-type:saml2`. Authlete does not inspect it. */
  Saml2: "SAML2",
  /**
   * A device secret of [Native SSO](https://openid.net/specs/openid-connect-native-sso-1_0.html),
   * `urn:openid:params:token-type:device-secret`.
   */
  DeviceSecret: "DEVICE_SECRET",
  /** A device code. This token type is not defined in RFC 8693. */
  DeviceCode: "DEVICE_CODE",
  /** Token exchange, which is a grant type rather than a token type. Not defined as a token type in RFC 8693. */
  TokenExchange: "TOKEN_EXCHANGE",
  /**
   * A JWT as authorization grant, which is a grant type rather than a token type. Not defined as a token type in RFC
   * 8693.
   */
  JwtBearer: "JWT_BEARER",
} as const;

/**
 * Types of tokens in a token exchange, as short names instead of their URIs.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8693#section-3
 *
 * @example
 * ```ts
 * const type: TokenType = TokenType.AccessToken;
 * ```
 */
export type TokenType = Open<(typeof TokenType)[keyof typeof TokenType]>;

/** Schema of {@link TokenType}. */
export const TokenTypeSchema: GenericSchema<TokenType> = /* @__PURE__ */ s.enumeration();

import type { GenericSchema } from "./schema.js";
import * as s from "./schemaParts.js";

/** The grant types with which an access token can be issued. */
export const GrantType = {
  /** Authorization code flow, [RFC 6749, 4.1](https://www.rfc-editor.org/rfc/rfc6749#section-4.1). */
  AuthorizationCode: "AUTHORIZATION_CODE",
  /** Implicit flow, [RFC 6749, 4.2](https://www.rfc-editor.org/rfc/rfc6749#section-4.2). */
  Implicit: "IMPLICIT",
  /**
   * Resource owner password credentials, [RFC 6749, 4.3](https://www.rfc-editor.org/rfc/rfc6749#section-4.3).
   */
  Password: "PASSWORD",
  /** Client credentials, [RFC 6749, 4.4](https://www.rfc-editor.org/rfc/rfc6749#section-4.4): no user is involved. */
  ClientCredentials: "CLIENT_CREDENTIALS",
  /** Refresh, [RFC 6749, 6](https://www.rfc-editor.org/rfc/rfc6749#section-6). */
  RefreshToken: "REFRESH_TOKEN",
  /**
   * Client-initiated backchannel authentication,
   * [CIBA](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html).
   */
  Ciba: "CIBA",
  /** Device flow, [RFC 8628](https://www.rfc-editor.org/rfc/rfc8628). */
  DeviceCode: "DEVICE_CODE",
  /** Token exchange, [RFC 8693](https://www.rfc-editor.org/rfc/rfc8693). */
  TokenExchange: "TOKEN_EXCHANGE",
  /** A JWT as authorization grant, [RFC 7523](https://www.rfc-editor.org/rfc/rfc7523). */
  JwtBearer: "JWT_BEARER",
  /**
   * A code that is passed with a credential offer, [OpenID for Verifiable Credential
   * Issuance](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html).
   */
  PreAuthorizedCode: "PRE_AUTHORIZED_CODE",
} as const;

/**
 * The grant types with which an access token can be issued.
 *
 * @example
 * ```ts
 * const type: GrantType = GrantType.AuthorizationCode;
 * ```
 */
export type GrantType = (typeof GrantType)[keyof typeof GrantType];

/** Schema of {@link GrantType}. */
export const GrantTypeSchema: GenericSchema<GrantType> = /* @__PURE__ */ s.enumeration();

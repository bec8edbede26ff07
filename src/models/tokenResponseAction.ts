import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** What became of a token request, and so what the token endpoint does next. */
export const TokenResponseAction = {
  /** Authlete failed, or the call is invalid. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
  /** The client could not be authenticated. */
  InvalidClient: "INVALID_CLIENT",
  /** The client's request was wrong. */
  BadRequest: "BAD_REQUEST",
  /**
   * The grant type is `password`, [RFC 6749, 4.3](https://www.rfc-editor.org/rfc/rfc6749#section-4.3): the
   * user's name and password are to be checked.
   */
  Password: "PASSWORD",
  /** The tokens were made. */
  Ok: "OK",
  /**
   * The request is for a token exchange, [RFC 8693](https://www.rfc-editor.org/rfc/rfc8693): your server
   * decides and makes the token.
   */
  TokenExchange: "TOKEN_EXCHANGE",
  /**
   * The request brings a JWT as grant, [RFC 7523](https://www.rfc-editor.org/rfc/rfc7523#section-2.1): your
   * server verifies its signature and makes the token.
   */
  JwtBearer: "JWT_BEARER",
  /**
   * The request is one of [Native SSO](https://openid.net/specs/openid-connect-native-sso-1_0.html): your
   * server checks session and device secret.
   */
  NativeSso: "NATIVE_SSO",
  /** Refreshing went well, and the user's ID token can be had anew along with it. */
  IdTokenReissuable: "ID_TOKEN_REISSUABLE",
} as const;

/**
 * What became of a token request, and so what the token endpoint does next.
 *
 * @example
 * ```ts
 * const action: TokenResponseAction = TokenResponseAction.TokenExchange;
 * ```
 */
export type TokenResponseAction = Open<(typeof TokenResponseAction)[keyof typeof TokenResponseAction]>;

/** Schema of {@link TokenResponseAction}. */
export const TokenResponseActionSchema: GenericSchema<TokenResponseAction> = /* @__PURE__ */ s.enumeration();

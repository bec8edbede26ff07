import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The result of a token request, which determines the next step of the token endpoint. */
export const TokenResponseAction = {
  /** Authlete failed, or the call is invalid. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
  /** The client could not be authenticated. */
  InvalidClient: "INVALID_CLIENT",
  /** The client's request is invalid. */
  BadRequest: "BAD_REQUEST",
  /**
   * The grant type is `password`, [RFC 6749, 4.3](https://www.rfc-editor.org/rfc/rfc6749#section-4.3): your server must
   * verify the user's name and password.
   */
  Password: "PASSWORD",
  /** The tokens were issued. */
  Ok: "OK",
  /**
   * The request is a token exchange, [RFC 8693](https://www.rfc-editor.org/rfc/rfc8693): your server decides and
   * creates the token.
   */
  TokenExchange: "TOKEN_EXCHANGE",
  /**
   * The request contains a JWT as authorization grant, [RFC 7523](https://www.rfc-editor.org/rfc/rfc7523#section-2.1):
   * your server verifies its signature and creates the token.
   */
  JwtBearer: "JWT_BEARER",
  /**
   * The request belongs to [Native SSO](https://openid.net/specs/openid-connect-native-sso-1_0.html): your server
   * checks the session and the device secret.
   */
  NativeSso: "NATIVE_SSO",
  /** The refresh succeeded, and a new ID token can be issued with it. */
  IdTokenReissuable: "ID_TOKEN_REISSUABLE",
} as const;

/**
 * The result of a token request, which determines the next step of the token endpoint.
 *
 * @example
 * ```ts
 * const action: TokenResponseAction = TokenResponseAction.TokenExchange;
 * ```
 */
export type TokenResponseAction = Open<(typeof TokenResponseAction)[keyof typeof TokenResponseAction]>;

/** Schema of {@link TokenResponseAction}. */
export const TokenResponseActionSchema: GenericSchema<TokenResponseAction> = /* @__PURE__ */ s.enumeration();

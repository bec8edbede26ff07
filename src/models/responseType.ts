import type { GenericSchema } from "./schema.js";
import * as s from "./schemaParts.js";

/**
 * Contents of the authorization response, parameter `response_type` of the authorization request. Underscores between
 * `CODE`, `ID_TOKEN` and `TOKEN` represent spaces: `CODE_ID_TOKEN` is `code id_token`.
 */
export const ResponseType = {
  /**
   * No code and no token, [OAuth 2.0 Multiple Response Type Encoding Practices,
   * 4](https://openid.net/specs/oauth-v2-multiple-response-types-1_0.html#none).
   */
  None: "NONE",
  /** A code, [RFC 6749, 4.1](https://www.rfc-editor.org/rfc/rfc6749#section-4.1). */
  Code: "CODE",
  /** An access token, [RFC 6749, 4.2](https://www.rfc-editor.org/rfc/rfc6749#section-4.2). */
  Token: "TOKEN",
  /**
   * An ID token,
   * [OpenID Connect Core, 3.2](https://openid.net/specs/openid-connect-core-1_0.html#ImplicitFlowAuth).
   */
  IdToken: "ID_TOKEN",
  /**
   * A code and an access token,
   * [OpenID Connect Core, 3.3](https://openid.net/specs/openid-connect-core-1_0.html#HybridFlowAuth).
   */
  CodeToken: "CODE_TOKEN",
  /** A code and an ID token. */
  CodeIdToken: "CODE_ID_TOKEN",
  /** An ID token and an access token. */
  IdTokenToken: "ID_TOKEN_TOKEN",
  /** A code, an ID token and an access token. */
  CodeIdTokenToken: "CODE_ID_TOKEN_TOKEN",
} as const;

/**
 * Contents of the authorization response, parameter `response_type` of the authorization request. Underscores between
 * `CODE`, `ID_TOKEN` and `TOKEN` represent spaces: `CODE_ID_TOKEN` is `code id_token`.
 *
 * @example
 * ```ts
 * const type: ResponseType = ResponseType.Code;
 * ```
 */
export type ResponseType = (typeof ResponseType)[keyof typeof ResponseType];

/** Schema of {@link ResponseType}. */
export const ResponseTypeSchema: GenericSchema<ResponseType> = /* @__PURE__ */ s.enumeration();

import type { GenericSchema } from "./schema.js";
import * as s from "./schemaParts.js";

/**
 * How the parameters of an authorization response are transmitted to the client, `response_mode` of [OAuth 2.0 Multiple
 * Response Type Encoding Practices,
 * 2.1](https://openid.net/specs/oauth-v2-multiple-response-types-1_0.html#ResponseModes).
 */
export const ResponseMode = {
  /** In the query of the redirect URI. */
  Query: "QUERY",
  /** In the fragment of the redirect URI. */
  Fragment: "FRAGMENT",
  /**
   * In a form that the browser posts,
   * [Form Post Response Mode](https://openid.net/specs/oauth-v2-form-post-response-mode-1_0.html).
   */
  FormPost: "FORM_POST",
  /**
   * In a JWT ([JARM](https://openid.net/specs/oauth-v2-jarm.html)), at the default location of the response type: for
   * `code`, the query.
   */
  Jwt: "JWT",
  /** In a JWT in the query. */
  QueryJwt: "QUERY_JWT",
  /** In a JWT in the fragment. */
  FragmentJwt: "FRAGMENT_JWT",
  /** In a JWT that the browser posts. */
  FormPostJwt: "FORM_POST_JWT",
} as const;

/**
 * How the parameters of an authorization response are transmitted to the client, `response_mode` of [OAuth 2.0 Multiple
 * Response Type Encoding Practices,
 * 2.1](https://openid.net/specs/oauth-v2-multiple-response-types-1_0.html#ResponseModes).
 *
 * @example
 * ```ts
 * const mode: ResponseMode = ResponseMode.FormPost;
 * ```
 */
export type ResponseMode = (typeof ResponseMode)[keyof typeof ResponseMode];

/** Schema of {@link ResponseMode}. */
export const ResponseModeSchema: GenericSchema<ResponseMode> = /* @__PURE__ */ s.enumeration();

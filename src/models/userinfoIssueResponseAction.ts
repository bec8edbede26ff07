import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** What the userinfo endpoint is to answer. */
export const UserinfoIssueResponseAction = {
  /** Something failed at Authlete, or the call of the API was wrong. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
  /** There was no access token. */
  BadRequest: "BAD_REQUEST",
  /** There is no such access token, it has expired, or no user is behind it. */
  Unauthorized: "UNAUTHORIZED",
  /** The access token lacks the scope `openid`. */
  Forbidden: "FORBIDDEN",
  /** The claims are ready as JSON. */
  Json: "JSON",
  /** The claims are ready as a JWT, signed or encrypted. */
  Jwt: "JWT",
} as const;

/**
 * What the userinfo endpoint is to answer.
 *
 * @example
 * ```ts
 * const action: UserinfoIssueResponseAction = UserinfoIssueResponseAction.Json;
 * ```
 */
export type UserinfoIssueResponseAction = Open<
  (typeof UserinfoIssueResponseAction)[keyof typeof UserinfoIssueResponseAction]
>;

/** Schema of {@link UserinfoIssueResponseAction}. */
export const UserinfoIssueResponseActionSchema: GenericSchema<UserinfoIssueResponseAction> =
  /* @__PURE__ */ s.enumeration();

import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The response that the userinfo endpoint must return. */
export const UserinfoIssueResponseAction = {
  /** Authlete failed, or the API call is invalid. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
  /** The request contains no access token. */
  BadRequest: "BAD_REQUEST",
  /** The access token is unknown or has expired, or it belongs to no user. */
  Unauthorized: "UNAUTHORIZED",
  /** The access token lacks the scope `openid`. */
  Forbidden: "FORBIDDEN",
  /** The claims are ready as JSON. */
  Json: "JSON",
  /** The claims are ready as a JWT, signed or encrypted. */
  Jwt: "JWT",
} as const;

/**
 * The response that the userinfo endpoint must return.
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

import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The result of a request to the userinfo endpoint. */
export const UserinfoResponseAction = {
  /** Authlete failed, or the API call is invalid. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
  /** The client presented no access token. */
  BadRequest: "BAD_REQUEST",
  /** The access token is unknown or has expired, or it belongs to no user. */
  Unauthorized: "UNAUTHORIZED",
  /** The access token lacks the scope `openid`. */
  Forbidden: "FORBIDDEN",
  /** The access token is valid: collect the claims. */
  Ok: "OK",
} as const;

/**
 * The result of a request to the userinfo endpoint.
 *
 * @example
 * ```ts
 * const action: UserinfoResponseAction = UserinfoResponseAction.Ok;
 * ```
 */
export type UserinfoResponseAction = Open<
  (typeof UserinfoResponseAction)[keyof typeof UserinfoResponseAction]
>;

/** Schema of {@link UserinfoResponseAction}. */
export const UserinfoResponseActionSchema: GenericSchema<UserinfoResponseAction> =
  /* @__PURE__ */ s.enumeration();

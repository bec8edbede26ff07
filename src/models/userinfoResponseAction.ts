import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** What Authlete makes of a request at the userinfo endpoint. */
export const UserinfoResponseAction = {
  /** Something failed at Authlete, or the call of the API was wrong. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
  /** The client presented no access token. */
  BadRequest: "BAD_REQUEST",
  /** There is no such access token, it has expired, or no user is behind it. */
  Unauthorized: "UNAUTHORIZED",
  /** The access token lacks the scope `openid`. */
  Forbidden: "FORBIDDEN",
  /** The access token is good; claims may be collected. */
  Ok: "OK",
} as const;

/**
 * What Authlete makes of a request at the userinfo endpoint.
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

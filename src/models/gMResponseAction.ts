import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The result of a grant management request. */
export const GMResponseAction = {
  /** The grant was found; `responseContent` describes it. */
  Ok: "OK",
  /** The grant was revoked. */
  NoContent: "NO_CONTENT",
  /** The access token is missing or invalid. */
  Unauthorized: "UNAUTHORIZED",
  /** The access token does not allow the client to manage this grant. */
  Forbidden: "FORBIDDEN",
  /** The grant does not exist. */
  NotFound: "NOT_FOUND",
  /** The API call is invalid, not the client's request: for example, `gmAction` is missing. */
  CallerError: "CALLER_ERROR",
  /** Authlete failed. */
  AuthleteError: "AUTHLETE_ERROR",
} as const;

/**
 * The result of a grant management request.
 *
 * @example
 * ```ts
 * const action: GMResponseAction = GMResponseAction.NoContent;
 * ```
 */
export type GMResponseAction = Open<(typeof GMResponseAction)[keyof typeof GMResponseAction]>;

/** Schema of {@link GMResponseAction}. */
export const GMResponseActionSchema: GenericSchema<GMResponseAction> = /* @__PURE__ */ s.enumeration();

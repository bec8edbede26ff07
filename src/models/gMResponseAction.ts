import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** What became of a grant management request. */
export const GMResponseAction = {
  /** The grant was found; what it covers is in `responseContent`. */
  Ok: "OK",
  /** The grant was revoked. */
  NoContent: "NO_CONTENT",
  /** The access token is missing or no good. */
  Unauthorized: "UNAUTHORIZED",
  /** The access token does not allow to manage this grant. */
  Forbidden: "FORBIDDEN",
  /** There is no such grant. */
  NotFound: "NOT_FOUND",
  /** The call of the API was wrong, not the client: `gmAction` was missing, for example. */
  CallerError: "CALLER_ERROR",
  /** Authlete failed. */
  AuthleteError: "AUTHLETE_ERROR",
} as const;

/**
 * What became of a grant management request.
 *
 * @example
 * ```ts
 * const action: GMResponseAction = GMResponseAction.NoContent;
 * ```
 */
export type GMResponseAction = Open<(typeof GMResponseAction)[keyof typeof GMResponseAction]>;

/** Schema of {@link GMResponseAction}. */
export const GMResponseActionSchema: GenericSchema<GMResponseAction> = /* @__PURE__ */ s.enumeration();

import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** How the deletion of a key ended. */
export const HskDeleteResponseAction = {
  /** The key was deleted. */
  Success: "SUCCESS",
  /** The request is invalid. */
  InvalidRequest: "INVALID_REQUEST",
  /** There is no key with this handle. */
  NotFound: "NOT_FOUND",
  /** Something failed at Authlete or in the HSM. */
  ServerError: "SERVER_ERROR",
} as const;

/**
 * How the deletion of a key ended.
 *
 * @example
 * ```ts
 * const action: HskDeleteResponseAction = HskDeleteResponseAction.NotFound;
 * ```
 */
export type HskDeleteResponseAction = Open<
  (typeof HskDeleteResponseAction)[keyof typeof HskDeleteResponseAction]
>;

/** Schema of {@link HskDeleteResponseAction}. */
export const HskDeleteResponseActionSchema: GenericSchema<HskDeleteResponseAction> =
  /* @__PURE__ */ s.enumeration();

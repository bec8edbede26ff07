import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The result of deleting a key. */
export const HskDeleteResponseAction = {
  /** The key was deleted. */
  Success: "SUCCESS",
  /** The request is invalid. */
  InvalidRequest: "INVALID_REQUEST",
  /** No key has this handle. */
  NotFound: "NOT_FOUND",
  /** Authlete or the HSM failed. */
  ServerError: "SERVER_ERROR",
} as const;

/**
 * The result of deleting a key.
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

import * as v from "./valibot.js";

/** How the search for a key ended. */
export const HskGetResponseAction = {
  /** The key was found. */
  Success: "SUCCESS",
  /** The request was wrong. */
  InvalidRequest: "INVALID_REQUEST",
  /** There is no key with this handle. */
  NotFound: "NOT_FOUND",
  /** Something failed at Authlete or in the HSM. */
  ServerError: "SERVER_ERROR",
} as const;

/**
 * How the search for a key ended.
 *
 * @example
 * ```ts
 * const action: HskGetResponseAction = HskGetResponseAction.NotFound;
 * ```
 */
export type HskGetResponseAction = v.Open<(typeof HskGetResponseAction)[keyof typeof HskGetResponseAction]>;

/** Schema of {@link HskGetResponseAction}. */
export const HskGetResponseActionSchema: v.GenericSchema<HskGetResponseAction> = v.enumeration();

import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** How the search for a key ended. */
export const HskGetResponseAction = {
  /** The key was found. */
  Success: "SUCCESS",
  /** The request is invalid. */
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
export type HskGetResponseAction = Open<(typeof HskGetResponseAction)[keyof typeof HskGetResponseAction]>;

/** Schema of {@link HskGetResponseAction}. */
export const HskGetResponseActionSchema: GenericSchema<HskGetResponseAction> =
  /* @__PURE__ */ s.enumeration();

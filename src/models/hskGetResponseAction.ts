import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The result of looking up a key. */
export const HskGetResponseAction = {
  /** The key was found. */
  Success: "SUCCESS",
  /** The request is invalid. */
  InvalidRequest: "INVALID_REQUEST",
  /** No key has this handle. */
  NotFound: "NOT_FOUND",
  /** Authlete or the HSM failed. */
  ServerError: "SERVER_ERROR",
} as const;

/**
 * The result of looking up a key.
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

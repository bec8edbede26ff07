import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The result of creating a key. */
export const HskCreateResponseAction = {
  /** The key was created. */
  Success: "SUCCESS",
  /** The request is invalid, or the HSM does not support it. */
  InvalidRequest: "INVALID_REQUEST",
  /** No key has this handle. Returned by the other functions; not expected here. */
  NotFound: "NOT_FOUND",
  /** Authlete or the HSM failed. */
  ServerError: "SERVER_ERROR",
} as const;

/**
 * The result of creating a key.
 *
 * @example
 * ```ts
 * const action: HskCreateResponseAction = HskCreateResponseAction.Success;
 * ```
 */
export type HskCreateResponseAction = Open<
  (typeof HskCreateResponseAction)[keyof typeof HskCreateResponseAction]
>;

/** Schema of {@link HskCreateResponseAction}. */
export const HskCreateResponseActionSchema: GenericSchema<HskCreateResponseAction> =
  /* @__PURE__ */ s.enumeration();

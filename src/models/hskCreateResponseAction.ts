import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** How the making of a key ended. */
export const HskCreateResponseAction = {
  /** The key was made. */
  Success: "SUCCESS",
  /** The request was wrong, or the HSM cannot do what it asks for. */
  InvalidRequest: "INVALID_REQUEST",
  /** There is no key with this handle: an answer of the other functions, not to be expected here. */
  NotFound: "NOT_FOUND",
  /** Something failed at Authlete or in the HSM. */
  ServerError: "SERVER_ERROR",
} as const;

/**
 * How the making of a key ended.
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

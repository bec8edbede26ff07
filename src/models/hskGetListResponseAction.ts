import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The result of listing the keys. */
export const HskGetListResponseAction = {
  /** The keys were listed. */
  Success: "SUCCESS",
  /** The request is invalid. */
  InvalidRequest: "INVALID_REQUEST",
  /** Authlete or the HSM failed. */
  ServerError: "SERVER_ERROR",
} as const;

/**
 * The result of listing the keys.
 *
 * @example
 * ```ts
 * const action: HskGetListResponseAction = HskGetListResponseAction.Success;
 * ```
 */
export type HskGetListResponseAction = Open<
  (typeof HskGetListResponseAction)[keyof typeof HskGetListResponseAction]
>;

/** Schema of {@link HskGetListResponseAction}. */
export const HskGetListResponseActionSchema: GenericSchema<HskGetListResponseAction> =
  /* @__PURE__ */ s.enumeration();

import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** How the listing of the keys ended. */
export const HskGetListResponseAction = {
  /** The keys were listed. */
  Success: "SUCCESS",
  /** The request is invalid. */
  InvalidRequest: "INVALID_REQUEST",
  /** Something failed at Authlete or in the HSM. */
  ServerError: "SERVER_ERROR",
} as const;

/**
 * How the listing of the keys ended.
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

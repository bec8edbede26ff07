import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** How the report of a user's decision ended. */
export const DeviceCompleteResponseAction = {
  /** Authlete failed. */
  ServerError: "SERVER_ERROR",
  /** There is no such user code (any more). */
  UserCodeNotExist: "USER_CODE_NOT_EXIST",
  /** The user code has expired meanwhile. */
  UserCodeExpired: "USER_CODE_EXPIRED",
  /** This call was wrong. */
  InvalidRequest: "INVALID_REQUEST",
  /** The decision is on record; the device will learn of it. */
  Success: "SUCCESS",
} as const;

/**
 * How the report of a user's decision ended.
 *
 * @example
 * ```ts
 * const action: DeviceCompleteResponseAction = DeviceCompleteResponseAction.Success;
 * ```
 */
export type DeviceCompleteResponseAction = Open<
  (typeof DeviceCompleteResponseAction)[keyof typeof DeviceCompleteResponseAction]
>;

/** Schema of {@link DeviceCompleteResponseAction}. */
export const DeviceCompleteResponseActionSchema: GenericSchema<DeviceCompleteResponseAction> =
  /* @__PURE__ */ s.enumeration();

import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The result of reporting a user's decision. */
export const DeviceCompleteResponseAction = {
  /** Authlete failed. */
  ServerError: "SERVER_ERROR",
  /** The user code does not exist, or no longer exists. */
  UserCodeNotExist: "USER_CODE_NOT_EXIST",
  /** The user code has expired in the meantime. */
  UserCodeExpired: "USER_CODE_EXPIRED",
  /** The API call is invalid. */
  InvalidRequest: "INVALID_REQUEST",
  /** The decision was stored; the device will receive it. */
  Success: "SUCCESS",
} as const;

/**
 * The result of reporting a user's decision.
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

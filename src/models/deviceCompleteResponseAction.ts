import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The result of `deviceFlowComplete`, which stores a user's decision. */
export const DeviceCompleteResponseAction = {
  /** Authlete failed. */
  ServerError: "SERVER_ERROR",
  /** The user code does not exist or no longer exists. */
  UserCodeNotExist: "USER_CODE_NOT_EXIST",
  /** The user code has expired. */
  UserCodeExpired: "USER_CODE_EXPIRED",
  /** The call is invalid. */
  InvalidRequest: "INVALID_REQUEST",
  /** The decision was stored. The device receives it with its next token request. */
  Success: "SUCCESS",
} as const;

/**
 * The result of `deviceFlowComplete`, which stores a user's decision.
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

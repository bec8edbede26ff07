import type { GenericSchema } from "./schema.js";
import * as s from "./schemaParts.js";

/** The user's decision on the verification page. */
export const DeviceCompleteRequestResult = {
  /** No decision was made, for whatever reason. The client receives `expired_token`. */
  TransactionFailed: "TRANSACTION_FAILED",
  /** The user denied the request. The client receives `access_denied`. */
  AccessDenied: "ACCESS_DENIED",
  /** The user was authenticated and approved the request. */
  Authorized: "AUTHORIZED",
} as const;

/**
 * The user's decision on the verification page.
 *
 * @example
 * ```ts
 * const result: DeviceCompleteRequestResult = DeviceCompleteRequestResult.Authorized;
 * ```
 */
export type DeviceCompleteRequestResult =
  (typeof DeviceCompleteRequestResult)[keyof typeof DeviceCompleteRequestResult];

/** Schema of {@link DeviceCompleteRequestResult}. */
export const DeviceCompleteRequestResultSchema: GenericSchema<DeviceCompleteRequestResult> =
  /* @__PURE__ */ s.enumeration();

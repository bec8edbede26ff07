import type { GenericSchema } from "./schema.js";
import * as s from "./schemaParts.js";

/** The result of the verification page. */
export const DeviceCompleteRequestResult = {
  /** There is no decision, for any reason. The client receives `expired_token`. */
  TransactionFailed: "TRANSACTION_FAILED",
  /** The user denied access. The client receives `access_denied`. */
  AccessDenied: "ACCESS_DENIED",
  /** The user was authenticated and granted access. */
  Authorized: "AUTHORIZED",
} as const;

/**
 * The result of the verification page.
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

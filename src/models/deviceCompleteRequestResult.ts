import type { GenericSchema } from "./schema.js";
import * as s from "./schemaParts.js";

/** What became of the question on the verification page. */
export const DeviceCompleteRequestResult = {
  /** There is no decision, for whatever reason. The client gets `expired_token`. */
  TransactionFailed: "TRANSACTION_FAILED",
  /** The user said no. The client gets `access_denied`. */
  AccessDenied: "ACCESS_DENIED",
  /** The user was authenticated and said yes. */
  Authorized: "AUTHORIZED",
} as const;

/**
 * What became of the question on the verification page.
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

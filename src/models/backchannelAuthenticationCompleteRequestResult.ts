import type { GenericSchema } from "./schema.js";
import * as s from "./schemaParts.js";

/** The result of the authentication and consent on the authentication device. */
export const BackchannelAuthenticationCompleteRequestResult = {
  /**
   * No decision was made, for example because the device did not respond in time. The client receives `expired_token`.
   */
  TransactionFailed: "TRANSACTION_FAILED",
  /** The user denied the request. The client receives `access_denied`. */
  AccessDenied: "ACCESS_DENIED",
  /** The user was authenticated and approved the request. */
  Authorized: "AUTHORIZED",
} as const;

/**
 * The result of the authentication and consent on the authentication device.
 *
 * @example
 * ```ts
 * const result: BackchannelAuthenticationCompleteRequestResult =
 *   BackchannelAuthenticationCompleteRequestResult.Authorized;
 * ```
 */
export type BackchannelAuthenticationCompleteRequestResult =
  (typeof BackchannelAuthenticationCompleteRequestResult)[keyof typeof BackchannelAuthenticationCompleteRequestResult];

/** Schema of {@link BackchannelAuthenticationCompleteRequestResult}. */
export const BackchannelAuthenticationCompleteRequestResultSchema: GenericSchema<BackchannelAuthenticationCompleteRequestResult> =
  /* @__PURE__ */ s.enumeration();

import type { GenericSchema } from "./schema.js";
import * as s from "./schemaParts.js";

/** What became of the question on the authentication device. */
export const BackchannelAuthenticationCompleteRequestResult = {
  /** There is no decision, say because the device did not answer in time. The client gets `expired_token`. */
  TransactionFailed: "TRANSACTION_FAILED",
  /** The user said no. The client gets `access_denied`. */
  AccessDenied: "ACCESS_DENIED",
  /** The user was authenticated and said yes. */
  Authorized: "AUTHORIZED",
} as const;

/**
 * What became of the question on the authentication device.
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

import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** What is to be said of a user code. */
export const DeviceVerificationResponseAction = {
  /** Authlete failed. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
  /** There is no such user code. */
  NotExist: "NOT_EXIST",
  /** The user code has expired. */
  Expired: "EXPIRED",
  /** The user code is good: it exists, is of this service, and has not expired. */
  Valid: "VALID",
  /** Authlete failed; some versions return this value instead of `INTERNAL_SERVER_ERROR`. */
  ServerError: "SERVER_ERROR",
} as const;

/**
 * What is to be said of a user code.
 *
 * @example
 * ```ts
 * const action: DeviceVerificationResponseAction = DeviceVerificationResponseAction.Valid;
 * ```
 */
export type DeviceVerificationResponseAction = Open<
  (typeof DeviceVerificationResponseAction)[keyof typeof DeviceVerificationResponseAction]
>;

/** Schema of {@link DeviceVerificationResponseAction}. */
export const DeviceVerificationResponseActionSchema: GenericSchema<DeviceVerificationResponseAction> =
  /* @__PURE__ */ s.enumeration();

import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The result of checking a user code. */
export const DeviceVerificationResponseAction = {
  /** Authlete failed. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
  /** The user code does not exist. */
  NotExist: "NOT_EXIST",
  /** The user code has expired. */
  Expired: "EXPIRED",
  /** The user code is valid: it exists, belongs to this service, and has not expired. */
  Valid: "VALID",
  /** Authlete failed; some versions return this value instead of `INTERNAL_SERVER_ERROR`. */
  ServerError: "SERVER_ERROR",
} as const;

/**
 * The result of checking a user code.
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

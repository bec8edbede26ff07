import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** What the device authorization endpoint must do with a request. */
export const DeviceAuthorizationResponseAction = {
  /** Authlete failed, or the call is invalid. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
  /** The client's request is invalid. */
  BadRequest: "BAD_REQUEST",
  /** Client authentication failed. */
  Unauthorized: "UNAUTHORIZED",
  /** The request is valid; the response contains codes for the client. */
  Ok: "OK",
} as const;

/**
 * What the device authorization endpoint must do with a request.
 *
 * @example
 * ```ts
 * const action: DeviceAuthorizationResponseAction = DeviceAuthorizationResponseAction.Ok;
 * ```
 */
export type DeviceAuthorizationResponseAction = Open<
  (typeof DeviceAuthorizationResponseAction)[keyof typeof DeviceAuthorizationResponseAction]
>;

/** Schema of {@link DeviceAuthorizationResponseAction}. */
export const DeviceAuthorizationResponseActionSchema: GenericSchema<DeviceAuthorizationResponseAction> =
  /* @__PURE__ */ s.enumeration();

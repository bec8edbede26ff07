import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The response that the endpoint for pushed authorization requests must return. */
export const PushedAuthorizationResponseAction = {
  /** The request was stored. */
  Created: "CREATED",
  /** The client's request is invalid. */
  BadRequest: "BAD_REQUEST",
  /** The client could not be authenticated. */
  Unauthorized: "UNAUTHORIZED",
  /** The client is not allowed to push authorization requests. */
  Forbidden: "FORBIDDEN",
  /** The client's request is too large. */
  PayloadTooLarge: "PAYLOAD_TOO_LARGE",
  /** Authlete failed, or the API call is invalid. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
} as const;

/**
 * The response that the endpoint for pushed authorization requests must return.
 *
 * @example
 * ```ts
 * const action: PushedAuthorizationResponseAction = PushedAuthorizationResponseAction.Created;
 * ```
 */
export type PushedAuthorizationResponseAction = Open<
  (typeof PushedAuthorizationResponseAction)[keyof typeof PushedAuthorizationResponseAction]
>;

/** Schema of {@link PushedAuthorizationResponseAction}. */
export const PushedAuthorizationResponseActionSchema: GenericSchema<PushedAuthorizationResponseAction> =
  /* @__PURE__ */ s.enumeration();

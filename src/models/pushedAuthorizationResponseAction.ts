import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** What the endpoint for pushed authorization requests has to answer. */
export const PushedAuthorizationResponseAction = {
  /** The request was stored. */
  Created: "CREATED",
  /** The client's request is wrong. */
  BadRequest: "BAD_REQUEST",
  /** The client could not be authenticated. */
  Unauthorized: "UNAUTHORIZED",
  /** The client may not push authorization requests. */
  Forbidden: "FORBIDDEN",
  /** The client's request is too large. */
  PayloadTooLarge: "PAYLOAD_TOO_LARGE",
  /** Something failed at Authlete, or this call was wrong. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
} as const;

/**
 * What the endpoint for pushed authorization requests has to answer.
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

import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** How the check of a batch credential request ended. */
export const VciBatchParseResponseAction = {
  /** The request is good. */
  Ok: "OK",
  /** The request is wrong. */
  BadRequest: "BAD_REQUEST",
  /** The access token is missing or not valid. */
  Unauthorized: "UNAUTHORIZED",
  /** Verifiable credentials are not enabled for the service, or not supported by the Authlete server. */
  Forbidden: "FORBIDDEN",
  /** Authlete failed. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
} as const;

/**
 * How the check of a batch credential request ended.
 *
 * @example
 * ```ts
 * const action: VciBatchParseResponseAction = VciBatchParseResponseAction.BadRequest;
 * ```
 */
export type VciBatchParseResponseAction = Open<
  (typeof VciBatchParseResponseAction)[keyof typeof VciBatchParseResponseAction]
>;

/** Schema of {@link VciBatchParseResponseAction}. */
export const VciBatchParseResponseActionSchema: GenericSchema<VciBatchParseResponseAction> =
  /* @__PURE__ */ s.enumeration();

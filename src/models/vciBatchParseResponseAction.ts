import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The result of checking a batch credential request. */
export const VciBatchParseResponseAction = {
  /** The request is valid. */
  Ok: "OK",
  /** The request is invalid. */
  BadRequest: "BAD_REQUEST",
  /** The access token is missing or invalid. */
  Unauthorized: "UNAUTHORIZED",
  /** Verifiable credentials are not enabled for the service, or not supported by the Authlete server. */
  Forbidden: "FORBIDDEN",
  /** Authlete failed. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
} as const;

/**
 * The result of checking a batch credential request.
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

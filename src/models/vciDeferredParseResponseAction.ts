import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** How the check of a deferred credential request ended. */
export const VciDeferredParseResponseAction = {
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
 * How the check of a deferred credential request ended.
 *
 * @example
 * ```ts
 * const action: VciDeferredParseResponseAction = VciDeferredParseResponseAction.Ok;
 * ```
 */
export type VciDeferredParseResponseAction = Open<
  (typeof VciDeferredParseResponseAction)[keyof typeof VciDeferredParseResponseAction]
>;

/** Schema of {@link VciDeferredParseResponseAction}. */
export const VciDeferredParseResponseActionSchema: GenericSchema<VciDeferredParseResponseAction> =
  /* @__PURE__ */ s.enumeration();

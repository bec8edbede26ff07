import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The result of checking a deferred credential request. */
export const VciDeferredParseResponseAction = {
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
 * The result of checking a deferred credential request.
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

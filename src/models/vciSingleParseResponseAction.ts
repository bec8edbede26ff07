import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** How the check of a credential request ended. */
export const VciSingleParseResponseAction = {
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
 * How the check of a credential request ended.
 *
 * @example
 * ```ts
 * const action: VciSingleParseResponseAction = VciSingleParseResponseAction.Ok;
 * ```
 */
export type VciSingleParseResponseAction = Open<
  (typeof VciSingleParseResponseAction)[keyof typeof VciSingleParseResponseAction]
>;

/** Schema of {@link VciSingleParseResponseAction}. */
export const VciSingleParseResponseActionSchema: GenericSchema<VciSingleParseResponseAction> =
  /* @__PURE__ */ s.enumeration();

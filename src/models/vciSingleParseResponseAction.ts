import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The result of checking a credential request. */
export const VciSingleParseResponseAction = {
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
 * The result of checking a credential request.
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

import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The result of a revocation request. */
export const RevocationResponseAction = {
  /** Authlete failed, or the call is invalid. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
  /** The client could not be authenticated. */
  InvalidClient: "INVALID_CLIENT",
  /** The client's request is invalid. */
  BadRequest: "BAD_REQUEST",
  /** The token was revoked, or it did not exist. */
  Ok: "OK",
} as const;

/**
 * The result of a revocation request.
 *
 * @example
 * ```ts
 * const action: RevocationResponseAction = RevocationResponseAction.Ok;
 * ```
 */
export type RevocationResponseAction = Open<
  (typeof RevocationResponseAction)[keyof typeof RevocationResponseAction]
>;

/** Schema of {@link RevocationResponseAction}. */
export const RevocationResponseActionSchema: GenericSchema<RevocationResponseAction> =
  /* @__PURE__ */ s.enumeration();

import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** How the preparation of the JWT issuer metadata ended. */
export const VciJwtissuerResponseAction = {
  /** The document is ready. */
  Ok: "OK",
  /** Verifiable credentials are not enabled for the service. */
  NotFound: "NOT_FOUND",
  /** Something failed at Authlete, or the service is not set up completely. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
} as const;

/**
 * How the preparation of the JWT issuer metadata ended.
 *
 * @example
 * ```ts
 * const action: VciJwtissuerResponseAction = VciJwtissuerResponseAction.Ok;
 * ```
 */
export type VciJwtissuerResponseAction = Open<
  (typeof VciJwtissuerResponseAction)[keyof typeof VciJwtissuerResponseAction]
>;

/** Schema of {@link VciJwtissuerResponseAction}. */
export const VciJwtissuerResponseActionSchema: GenericSchema<VciJwtissuerResponseAction> =
  /* @__PURE__ */ s.enumeration();

import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The result of preparing the JWT issuer metadata. */
export const VciJwtissuerResponseAction = {
  /** The document is ready. */
  Ok: "OK",
  /** Verifiable credentials are not enabled for the service. */
  NotFound: "NOT_FOUND",
  /** Authlete failed, or the service is not configured completely. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
} as const;

/**
 * The result of preparing the JWT issuer metadata.
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

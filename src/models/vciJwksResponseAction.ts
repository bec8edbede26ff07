import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The result of preparing the credential issuer's key set. */
export const VciJwksResponseAction = {
  /** The document is ready. */
  Ok: "OK",
  /** Verifiable credentials are not enabled for the service. */
  NotFound: "NOT_FOUND",
  /** Authlete failed, or the service is not configured completely. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
} as const;

/**
 * The result of preparing the credential issuer's key set.
 *
 * @example
 * ```ts
 * const action: VciJwksResponseAction = VciJwksResponseAction.NotFound;
 * ```
 */
export type VciJwksResponseAction = Open<(typeof VciJwksResponseAction)[keyof typeof VciJwksResponseAction]>;

/** Schema of {@link VciJwksResponseAction}. */
export const VciJwksResponseActionSchema: GenericSchema<VciJwksResponseAction> =
  /* @__PURE__ */ s.enumeration();

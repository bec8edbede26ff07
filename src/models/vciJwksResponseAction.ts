import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** How the preparation of the credential issuer's key set ended. */
export const VciJwksResponseAction = {
  /** The document is ready. */
  Ok: "OK",
  /** Verifiable credentials are not enabled for the service. */
  NotFound: "NOT_FOUND",
  /** Something failed at Authlete, or the service is not set up completely. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
} as const;

/**
 * How the preparation of the credential issuer's key set ended.
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

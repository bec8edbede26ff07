import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The response that the nonce endpoint must return. */
export const VciNonceResponseAction = {
  /** Status 200 with `responseContent`. */
  Ok: "OK",
  /** Status 404: verifiable credentials are not enabled for the service. */
  NotFound: "NOT_FOUND",
  /** Status 500: Authlete failed, or the service is not configured completely. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
} as const;

/**
 * The response that the nonce endpoint must return.
 *
 * @example
 * ```ts
 * const action: VciNonceResponseAction = VciNonceResponseAction.Ok;
 * ```
 */
export type VciNonceResponseAction = Open<
  (typeof VciNonceResponseAction)[keyof typeof VciNonceResponseAction]
>;

/** Schema of {@link VciNonceResponseAction}. */
export const VciNonceResponseActionSchema: GenericSchema<VciNonceResponseAction> =
  /* @__PURE__ */ s.enumeration();

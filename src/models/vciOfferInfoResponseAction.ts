import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The result of looking up a credential offer. */
export const VciOfferInfoResponseAction = {
  /** The offer was found. */
  Ok: "OK",
  /** Verifiable credentials are not enabled for the service. */
  Forbidden: "FORBIDDEN",
  /** The offer does not exist. */
  NotFound: "NOT_FOUND",
  /** The call is invalid: for example, the identifier is missing. */
  CallerError: "CALLER_ERROR",
  /** Authlete failed. */
  AuthleteError: "AUTHLETE_ERROR",
} as const;

/**
 * The result of looking up a credential offer.
 *
 * @example
 * ```ts
 * const action: VciOfferInfoResponseAction = VciOfferInfoResponseAction.NotFound;
 * ```
 */
export type VciOfferInfoResponseAction = Open<
  (typeof VciOfferInfoResponseAction)[keyof typeof VciOfferInfoResponseAction]
>;

/** Schema of {@link VciOfferInfoResponseAction}. */
export const VciOfferInfoResponseActionSchema: GenericSchema<VciOfferInfoResponseAction> =
  /* @__PURE__ */ s.enumeration();

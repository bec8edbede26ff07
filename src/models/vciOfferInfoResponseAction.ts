import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** How the look-up of a credential offer ended. */
export const VciOfferInfoResponseAction = {
  /** The offer was found. */
  Ok: "OK",
  /** Verifiable credentials are not enabled for the service. */
  Forbidden: "FORBIDDEN",
  /** There is no such offer. */
  NotFound: "NOT_FOUND",
  /** This call was wrong: the identifier was missing, for example. */
  CallerError: "CALLER_ERROR",
  /** Authlete failed. */
  AuthleteError: "AUTHLETE_ERROR",
} as const;

/**
 * How the look-up of a credential offer ended.
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

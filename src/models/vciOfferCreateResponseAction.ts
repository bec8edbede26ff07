import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The result of creating a credential offer. */
export const VciOfferCreateResponseAction = {
  /** The offer was created. */
  Created: "CREATED",
  /** Verifiable credentials are not enabled for the service. */
  Forbidden: "FORBIDDEN",
  /** The call is invalid: for example, it specifies no user. */
  CallerError: "CALLER_ERROR",
  /** Authlete failed. */
  AuthleteError: "AUTHLETE_ERROR",
} as const;

/**
 * The result of creating a credential offer.
 *
 * @example
 * ```ts
 * const action: VciOfferCreateResponseAction = VciOfferCreateResponseAction.Created;
 * ```
 */
export type VciOfferCreateResponseAction = Open<
  (typeof VciOfferCreateResponseAction)[keyof typeof VciOfferCreateResponseAction]
>;

/** Schema of {@link VciOfferCreateResponseAction}. */
export const VciOfferCreateResponseActionSchema: GenericSchema<VciOfferCreateResponseAction> =
  /* @__PURE__ */ s.enumeration();

import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** How the making of a credential offer ended. */
export const VciOfferCreateResponseAction = {
  /** The offer was made. */
  Created: "CREATED",
  /** Verifiable credentials are not enabled for the service. */
  Forbidden: "FORBIDDEN",
  /** This call was wrong: it named no user, for example. */
  CallerError: "CALLER_ERROR",
  /** Authlete failed. */
  AuthleteError: "AUTHLETE_ERROR",
} as const;

/**
 * How the making of a credential offer ended.
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

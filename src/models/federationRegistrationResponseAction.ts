import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** How the explicit registration of a client ended. */
export const FederationRegistrationResponseAction = {
  /** The client is registered. */
  Ok: "OK",
  /** The request is wrong, or its entity ID is registered already. */
  BadRequest: "BAD_REQUEST",
  /** OpenID Federation is not enabled for the service. */
  NotFound: "NOT_FOUND",
  /** Something failed at Authlete, or the service lacks settings that a federation needs. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
} as const;

/**
 * How the explicit registration of a client ended.
 *
 * @example
 * ```ts
 * const action: FederationRegistrationResponseAction = FederationRegistrationResponseAction.BadRequest;
 * ```
 */
export type FederationRegistrationResponseAction = Open<
  (typeof FederationRegistrationResponseAction)[keyof typeof FederationRegistrationResponseAction]
>;

/** Schema of {@link FederationRegistrationResponseAction}. */
export const FederationRegistrationResponseActionSchema: GenericSchema<FederationRegistrationResponseAction> =
  /* @__PURE__ */ s.enumeration();

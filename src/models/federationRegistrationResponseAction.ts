import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The result of the explicit registration of a client. */
export const FederationRegistrationResponseAction = {
  /** The client is registered. */
  Ok: "OK",
  /** The request is invalid, or its entity ID is already registered. */
  BadRequest: "BAD_REQUEST",
  /** OpenID Federation is not enabled for the service. */
  NotFound: "NOT_FOUND",
  /** Authlete failed, or the service lacks settings that a federation requires. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
} as const;

/**
 * The result of the explicit registration of a client.
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

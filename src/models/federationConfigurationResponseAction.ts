import * as v from "./valibot.js";

/** Whether the service has an entity configuration to show. */
export const FederationConfigurationResponseAction = {
  /** The entity configuration is ready. */
  Ok: "OK",
  /** OpenID Federation is not enabled for the service. */
  NotFound: "NOT_FOUND",
  /** Something failed at Authlete, or the service lacks settings that a federation needs. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
} as const;

/**
 * Whether the service has an entity configuration to show.
 *
 * @example
 * ```ts
 * const action: FederationConfigurationResponseAction = FederationConfigurationResponseAction.Ok;
 * ```
 */
export type FederationConfigurationResponseAction = v.Open<
  (typeof FederationConfigurationResponseAction)[keyof typeof FederationConfigurationResponseAction]
>;

/** Schema of {@link FederationConfigurationResponseAction}. */
export const FederationConfigurationResponseActionSchema: v.GenericSchema<FederationConfigurationResponseAction> =
  v.enumeration();

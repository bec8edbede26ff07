import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** Whether the entity configuration of the service is available. */
export const FederationConfigurationResponseAction = {
  /** The entity configuration is ready. */
  Ok: "OK",
  /** OpenID Federation is not enabled for the service. */
  NotFound: "NOT_FOUND",
  /** Authlete failed, or the service lacks settings that a federation requires. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
} as const;

/**
 * Whether the entity configuration of the service is available.
 *
 * @example
 * ```ts
 * const action: FederationConfigurationResponseAction = FederationConfigurationResponseAction.Ok;
 * ```
 */
export type FederationConfigurationResponseAction = Open<
  (typeof FederationConfigurationResponseAction)[keyof typeof FederationConfigurationResponseAction]
>;

/** Schema of {@link FederationConfigurationResponseAction}. */
export const FederationConfigurationResponseActionSchema: GenericSchema<FederationConfigurationResponseAction> =
  /* @__PURE__ */ s.enumeration();

import * as s from "../schemaParts.js";

/**
 * The request of `federationConfiguration`.
 *
 * @example
 * ```ts
 * const request: FederationConfigurationRequest = { serviceId: "715948317" };
 * ```
 */
export interface FederationConfigurationRequest
  extends s.InferOutput<typeof FederationConfigurationRequestSchema> {}

/** Schema of {@link FederationConfigurationRequest}. */
export const FederationConfigurationRequestSchema = s.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: s.optional(s.string),
  /** The API defines no parameters: leave it out. */
  requestBody: s.optional(s.freeForm()),
});

/** @deprecated Any object. */
export type FederationConfigurationApiRequestBody = Record<string, unknown>;

import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The API defines no parameters: leave it out. */
  requestBody: v.optional(v.freeForm()),
});

/**
 * The request of `federationConfiguration`.
 *
 * @example
 * ```ts
 * const request: FederationConfigurationRequest = { serviceId: "715948317" };
 * ```
 */
export interface FederationConfigurationRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link FederationConfigurationRequest}. */
export const FederationConfigurationRequestSchema: v.GenericSchema<FederationConfigurationRequest> = schema;

/** @deprecated Any object. */
export type FederationConfigurationApiRequestBody = Record<string, unknown>;

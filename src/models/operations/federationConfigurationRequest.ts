import * as s from "../schemaParts.js";
import { FederationConfigurationRequestBodySchema } from "./federationConfigurationRequestBody.js";

/**
 * The request of `federationConfiguration`: the entity types that the entity configuration describes.
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
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The entity types that the entity configuration describes. Default: `{}`. */
  requestBody: s.optional(FederationConfigurationRequestBodySchema),
});

/** @deprecated Any object. */
export type FederationConfigurationApiRequestBody = Record<string, unknown>;

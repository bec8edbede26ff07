import { FederationConfigurationResponseActionSchema } from "./federationConfigurationResponseAction.js";
import * as s from "./schemaParts.js";

/**
 * The response of `federationConfiguration`: the entity configuration of the service.
 *
 * @see https://openid.net/specs/openid-federation-1_0.html
 *
 * @example
 * ```ts
 * const response: FederationConfigurationResponse = {
 *   action: "OK",
 *   responseContent: "eyJ0eXAiOiJlbnRpdHktc3RhdGVtZW50K2p3dCJ9.e30.c2lnbmF0dXJl",
 * };
 * ```
 */
export interface FederationConfigurationResponse
  extends s.InferOutput<typeof FederationConfigurationResponseSchema> {}

/** Schema of {@link FederationConfigurationResponse}. */
export const FederationConfigurationResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** The next step of your endpoint. */
  action: s.optional(FederationConfigurationResponseActionSchema),
  /** Body of your response: for `OK`, the entity configuration, a JWT; for errors, JSON. */
  responseContent: s.optional(s.string),
});

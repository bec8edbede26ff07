import { FederationConfigurationResponseActionSchema } from "./federationConfigurationResponseAction.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** What your endpoint has to do next. Look at this first. */
  action: v.optional(FederationConfigurationResponseActionSchema),
  /** Body of your answer: for `OK` the entity configuration, a JWT; for errors JSON. */
  responseContent: v.optional(v.string()),
});

/**
 * What `federationConfiguration` gives back.
 *
 * @see https://openid.net/specs/openid-federation-1_0.html
 *
 * @example
 * ```ts
 * const answer: FederationConfigurationResponse = {
 *   action: "OK",
 *   responseContent: "eyJ0eXAiOiJlbnRpdHktc3RhdGVtZW50K2p3dCJ9.e30.c2lnbmF0dXJl",
 * };
 * ```
 */
export interface FederationConfigurationResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link FederationConfigurationResponse}. */
export const FederationConfigurationResponseSchema: v.GenericSchema<FederationConfigurationResponse> = schema;

import * as s from "../schemaParts.js";
import { DynamicClientRegistrationDeleteRequestBodySchema } from "./dynamicClientRegistrationDeleteRequestBody.js";

/**
 * The request of `dynamicClientRegistrationDelete`: the client to delete, and its registration access token.
 *
 * @example
 * ```ts
 * const request: DynamicClientRegistrationDeleteRequest = {
 *   requestBody: { clientId: "26888344961664", token: "f3Jq0wEoYb1sTnXrVd5mLz8cKh2uAgPiQ7vRyN6tBkM" },
 * };
 * ```
 */
export interface DynamicClientRegistrationDeleteRequest
  extends s.InferOutput<typeof DynamicClientRegistrationDeleteRequestSchema> {}

/** Schema of {@link DynamicClientRegistrationDeleteRequest}. */
export const DynamicClientRegistrationDeleteRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The client, and its registration access token. */
  requestBody: DynamicClientRegistrationDeleteRequestBodySchema,
});

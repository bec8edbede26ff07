import * as s from "../schemaParts.js";
import { DynamicClientRegistrationUpdateRequestBodySchema } from "./dynamicClientRegistrationUpdateRequestBody.js";

/**
 * The request of `dynamicClientRegistrationUpdate`: the client to update, its registration access token, and its new
 * metadata.
 *
 * @example
 * ```ts
 * const request: DynamicClientRegistrationUpdateRequest = {
 *   requestBody: {
 *     clientId: "26888344961664",
 *     token: "f3Jq0wEoYb1sTnXrVd5mLz8cKh2uAgPiQ7vRyN6tBkM",
 *     json: '{"client_id":"26888344961664","client_name":"Travel planner 2"}',
 *   },
 * };
 * ```
 */
export interface DynamicClientRegistrationUpdateRequest
  extends s.InferOutput<typeof DynamicClientRegistrationUpdateRequestSchema> {}

/** Schema of {@link DynamicClientRegistrationUpdateRequest}. */
export const DynamicClientRegistrationUpdateRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The client, its registration access token, and its new metadata. */
  requestBody: DynamicClientRegistrationUpdateRequestBodySchema,
});

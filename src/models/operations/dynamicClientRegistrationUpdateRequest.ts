import * as v from "../valibot.js";
import { DynamicClientRegistrationUpdateRequestBodySchema } from "./dynamicClientRegistrationUpdateRequestBody.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The client, its registration access token, and its new metadata. */
  requestBody: DynamicClientRegistrationUpdateRequestBodySchema,
});

/**
 * The request of `dynamicClientRegistrationUpdate`.
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
export interface DynamicClientRegistrationUpdateRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link DynamicClientRegistrationUpdateRequest}. */
export const DynamicClientRegistrationUpdateRequestSchema: v.GenericSchema<DynamicClientRegistrationUpdateRequest> =
  schema;

import * as v from "../valibot.js";
import { DynamicClientRegistrationDeleteRequestBodySchema } from "./dynamicClientRegistrationDeleteRequestBody.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The client, and its registration access token. */
  requestBody: DynamicClientRegistrationDeleteRequestBodySchema,
});

/**
 * The request of `dynamicClientRegistrationDelete`.
 *
 * @example
 * ```ts
 * const request: DynamicClientRegistrationDeleteRequest = {
 *   requestBody: { clientId: "26888344961664", token: "f3Jq0wEoYb1sTnXrVd5mLz8cKh2uAgPiQ7vRyN6tBkM" },
 * };
 * ```
 */
export interface DynamicClientRegistrationDeleteRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link DynamicClientRegistrationDeleteRequest}. */
export const DynamicClientRegistrationDeleteRequestSchema: v.GenericSchema<DynamicClientRegistrationDeleteRequest> =
  schema;

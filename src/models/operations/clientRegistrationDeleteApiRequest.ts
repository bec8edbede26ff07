import * as v from "../valibot.js";
import { ClientRegistrationDeleteApiRequestBodySchema } from "./clientRegistrationDeleteApiRequestBody.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The client, and its registration access token. */
  requestBody: ClientRegistrationDeleteApiRequestBodySchema,
});

/**
 * The request of `dynamicClientRegistrationDelete`.
 *
 * @example
 * ```ts
 * const request: ClientRegistrationDeleteApiRequest = {
 *   requestBody: { clientId: "26888344961664", token: "f3Jq0wEoYb1sTnXrVd5mLz8cKh2uAgPiQ7vRyN6tBkM" },
 * };
 * ```
 */
export interface ClientRegistrationDeleteApiRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientRegistrationDeleteApiRequest}. */
export const ClientRegistrationDeleteApiRequestSchema: v.GenericSchema<ClientRegistrationDeleteApiRequest> =
  schema;

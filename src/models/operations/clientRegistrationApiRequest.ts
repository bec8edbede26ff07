import * as v from "../valibot.js";
import { ClientRegistrationApiRequestBodySchema } from "./clientRegistrationApiRequestBody.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The metadata of the client. */
  requestBody: ClientRegistrationApiRequestBodySchema,
});

/**
 * The request of `dynamicClientRegistrationRegister`.
 *
 * @example
 * ```ts
 * const request: ClientRegistrationApiRequest = {
 *   requestBody: { json: '{"client_name":"Travel planner","redirect_uris":["https://app.example.com/cb"]}' },
 * };
 * ```
 */
export interface ClientRegistrationApiRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientRegistrationApiRequest}. */
export const ClientRegistrationApiRequestSchema: v.GenericSchema<ClientRegistrationApiRequest> = schema;

import * as v from "../valibot.js";
import { DynamicClientRegistrationRegisterRequestBodySchema } from "./dynamicClientRegistrationRegisterRequestBody.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The metadata of the client. */
  requestBody: DynamicClientRegistrationRegisterRequestBodySchema,
});

/**
 * The request of `dynamicClientRegistrationRegister`.
 *
 * @example
 * ```ts
 * const request: DynamicClientRegistrationRegisterRequest = {
 *   requestBody: { json: '{"client_name":"Travel planner","redirect_uris":["https://app.example.com/cb"]}' },
 * };
 * ```
 */
export interface DynamicClientRegistrationRegisterRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link DynamicClientRegistrationRegisterRequest}. */
export const DynamicClientRegistrationRegisterRequestSchema: v.GenericSchema<DynamicClientRegistrationRegisterRequest> =
  schema;

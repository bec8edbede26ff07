import * as s from "../schemaParts.js";
import { DynamicClientRegistrationRegisterRequestBodySchema } from "./dynamicClientRegistrationRegisterRequestBody.js";

/**
 * The request of `dynamicClientRegistrationRegister`: the metadata of the client to register.
 *
 * @example
 * ```ts
 * const request: DynamicClientRegistrationRegisterRequest = {
 *   requestBody: { json: '{"client_name":"Travel planner","redirect_uris":["https://app.example.com/cb"]}' },
 * };
 * ```
 */
export interface DynamicClientRegistrationRegisterRequest
  extends s.InferOutput<typeof DynamicClientRegistrationRegisterRequestSchema> {}

/** Schema of {@link DynamicClientRegistrationRegisterRequest}. */
export const DynamicClientRegistrationRegisterRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The metadata of the client. */
  requestBody: DynamicClientRegistrationRegisterRequestBodySchema,
});

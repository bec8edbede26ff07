import { DeviceAuthorizationRequestSchema } from "../deviceAuthorizationRequest.js";
import * as s from "../schemaParts.js";

/**
 * The request of `deviceFlowAuthorization`: the device authorization request of a client.
 *
 * @example
 * ```ts
 * const request: DeviceFlowAuthorizationRequest = {
 *   deviceAuthorizationRequest: { parameters: "client_id=26888344961664&scope=history.read" },
 * };
 * ```
 */
export interface DeviceFlowAuthorizationRequest
  extends s.InferOutput<typeof DeviceFlowAuthorizationRequestSchema> {}

/** Schema of {@link DeviceFlowAuthorizationRequest}. */
export const DeviceFlowAuthorizationRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The client's request, with its credentials. */
  deviceAuthorizationRequest: DeviceAuthorizationRequestSchema,
});

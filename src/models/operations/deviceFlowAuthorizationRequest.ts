import { DeviceAuthorizationRequestSchema } from "../deviceAuthorizationRequest.js";
import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The client's request, with its credentials. */
  deviceAuthorizationRequest: DeviceAuthorizationRequestSchema,
});

/**
 * The request of `deviceFlowAuthorization`.
 *
 * @example
 * ```ts
 * const request: DeviceFlowAuthorizationRequest = {
 *   deviceAuthorizationRequest: { parameters: "client_id=26888344961664&scope=history.read" },
 * };
 * ```
 */
export interface DeviceFlowAuthorizationRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link DeviceFlowAuthorizationRequest}. */
export const DeviceFlowAuthorizationRequestSchema: v.GenericSchema<DeviceFlowAuthorizationRequest> = schema;

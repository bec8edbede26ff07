import { DeviceCompleteRequestSchema } from "../deviceCompleteRequest.js";
import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The user code, the decision, and what the tokens shall hold. */
  deviceCompleteRequest: DeviceCompleteRequestSchema,
});

/**
 * The request of `deviceFlowComplete`.
 *
 * @example
 * ```ts
 * const request: DeviceFlowCompleteRequest = {
 *   deviceCompleteRequest: { userCode: "KWPQTZHVRM", result: "ACCESS_DENIED", subject: "john" },
 * };
 * ```
 */
export interface DeviceFlowCompleteRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link DeviceFlowCompleteRequest}. */
export const DeviceFlowCompleteRequestSchema: v.GenericSchema<DeviceFlowCompleteRequest> = schema;

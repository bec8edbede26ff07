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
 * const request: DeviceCompleteApiRequest = {
 *   deviceCompleteRequest: { userCode: "KWPQTZHVRM", result: "ACCESS_DENIED", subject: "john" },
 * };
 * ```
 */
export interface DeviceCompleteApiRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link DeviceCompleteApiRequest}. */
export const DeviceCompleteApiRequestSchema: v.GenericSchema<DeviceCompleteApiRequest> = schema;

import { DeviceCompleteRequestSchema } from "../deviceCompleteRequest.js";
import * as s from "../schemaParts.js";

/**
 * The request of `deviceFlowComplete`: the decision of the user who entered a user code.
 *
 * @example
 * ```ts
 * const request: DeviceFlowCompleteRequest = {
 *   deviceCompleteRequest: { userCode: "KWPQTZHVRM", result: "ACCESS_DENIED", subject: "john" },
 * };
 * ```
 */
export interface DeviceFlowCompleteRequest extends s.InferOutput<typeof DeviceFlowCompleteRequestSchema> {}

/** Schema of {@link DeviceFlowCompleteRequest}. */
export const DeviceFlowCompleteRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The user code, the decision, and the contents of the tokens. */
  deviceCompleteRequest: DeviceCompleteRequestSchema,
});

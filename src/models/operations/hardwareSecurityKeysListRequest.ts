import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
});

/**
 * The request of `hardwareSecurityKeysList`.
 *
 * @example
 * ```ts
 * const request: HardwareSecurityKeysListRequest = { serviceId: "715948317" };
 * ```
 */
export interface HardwareSecurityKeysListRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link HardwareSecurityKeysListRequest}. */
export const HardwareSecurityKeysListRequestSchema: v.GenericSchema<HardwareSecurityKeysListRequest> = schema;

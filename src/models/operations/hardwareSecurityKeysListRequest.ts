import * as s from "../schemaParts.js";

/**
 * The request of `hardwareSecurityKeysList`: the service whose keys are listed.
 *
 * @example
 * ```ts
 * const request: HardwareSecurityKeysListRequest = { serviceId: "715948317" };
 * ```
 */
export interface HardwareSecurityKeysListRequest
  extends s.InferOutput<typeof HardwareSecurityKeysListRequestSchema> {}

/** Schema of {@link HardwareSecurityKeysListRequest}. */
export const HardwareSecurityKeysListRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
});

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
 * const request: HskGetListApiRequest = { serviceId: "715948317" };
 * ```
 */
export interface HskGetListApiRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link HskGetListApiRequest}. */
export const HskGetListApiRequestSchema: v.GenericSchema<HskGetListApiRequest> = schema;

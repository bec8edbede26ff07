import { NativeSsoRequestSchema } from "../nativeSsoRequest.js";
import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The tokens that `tokenProcess` made, and the device secret. */
  nativeSsoRequest: NativeSsoRequestSchema,
});

/**
 * The request of `nativeSsoProcess`.
 *
 * @example
 * ```ts
 * const request: NativeSsoProcessRequest = {
 *   nativeSsoRequest: { accessToken: "n4Ew7vQe", refreshToken: "p9Rt2mLc", deviceSecret: "c2VjcmV0" },
 * };
 * ```
 */
export interface NativeSsoProcessRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link NativeSsoProcessRequest}. */
export const NativeSsoProcessRequestSchema: v.GenericSchema<NativeSsoProcessRequest> = schema;

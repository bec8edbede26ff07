import { NativeSsoRequestSchema } from "../nativeSsoRequest.js";
import * as s from "../schemaParts.js";

/**
 * The request of `nativeSsoProcess`: the tokens and the device secret for a token response.
 *
 * @example
 * ```ts
 * const request: NativeSsoProcessRequest = {
 *   nativeSsoRequest: { accessToken: "n4Ew7vQe", refreshToken: "p9Rt2mLc", deviceSecret: "c2VjcmV0" },
 * };
 * ```
 */
export interface NativeSsoProcessRequest extends s.InferOutput<typeof NativeSsoProcessRequestSchema> {}

/** Schema of {@link NativeSsoProcessRequest}. */
export const NativeSsoProcessRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The tokens that `tokenProcess` created, and the device secret. */
  nativeSsoRequest: NativeSsoRequestSchema,
});

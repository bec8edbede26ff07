import { NativeSsoLogoutRequestSchema } from "../nativeSsoLogoutRequest.js";
import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The session that ended. */
  nativeSsoLogoutRequest: NativeSsoLogoutRequestSchema,
});

/**
 * The request of `nativeSsoLogout`.
 *
 * @example
 * ```ts
 * const request: NativeSsoLogoutApiRequest = { nativeSsoLogoutRequest: { sessionId: "s-20250901-7f3a" } };
 * ```
 */
export interface NativeSsoLogoutApiRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link NativeSsoLogoutApiRequest}. */
export const NativeSsoLogoutApiRequestSchema: v.GenericSchema<NativeSsoLogoutApiRequest> = schema;

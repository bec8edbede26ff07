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
 * const request: NativeSsoLogoutOperationRequest = { nativeSsoLogoutRequest: { sessionId: "s-20250901-7f3a" } };
 * ```
 */
export interface NativeSsoLogoutOperationRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link NativeSsoLogoutOperationRequest}. */
export const NativeSsoLogoutOperationRequestSchema: v.GenericSchema<NativeSsoLogoutOperationRequest> = schema;

import { NativeSsoLogoutRequestSchema } from "../nativeSsoLogoutRequest.js";
import * as s from "../schemaParts.js";

/**
 * The request of `nativeSsoLogout`: the session that ended.
 *
 * @example
 * ```ts
 * const request: NativeSsoLogoutOperationRequest = { nativeSsoLogoutRequest: { sessionId: "s-20250901-7f3a" } };
 * ```
 */
export interface NativeSsoLogoutOperationRequest
  extends s.InferOutput<typeof NativeSsoLogoutOperationRequestSchema> {}

/** Schema of {@link NativeSsoLogoutOperationRequest}. */
export const NativeSsoLogoutOperationRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The session that ended. */
  nativeSsoLogoutRequest: NativeSsoLogoutRequestSchema,
});

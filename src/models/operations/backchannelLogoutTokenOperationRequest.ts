import { BackchannelLogoutTokenRequestSchema } from "../backchannelLogoutTokenRequest.js";
import * as s from "../schemaParts.js";

/**
 * The request of `backchannelLogoutToken`: the client and the session that the logout token is for.
 *
 * @example
 * ```ts
 * const request: BackchannelLogoutTokenOperationRequest = {
 *   backchannelLogoutTokenRequest: { clientIdentifier: "26888344961664", subject: "john" },
 * };
 * ```
 */
export interface BackchannelLogoutTokenOperationRequest
  extends s.InferOutput<typeof BackchannelLogoutTokenOperationRequestSchema> {}

/** Schema of {@link BackchannelLogoutTokenOperationRequest}. */
export const BackchannelLogoutTokenOperationRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The client and the session that the logout token is for. */
  backchannelLogoutTokenRequest: BackchannelLogoutTokenRequestSchema,
});

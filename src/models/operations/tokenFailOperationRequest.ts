import * as s from "../schemaParts.js";
import { TokenFailRequestSchema } from "../tokenFailRequest.js";

/**
 * The request of `tokenFail`: the token request that fails, and the reason.
 *
 * @example
 * ```ts
 * const request: TokenFailOperationRequest = {
 *   tokenFailRequest: { ticket: "hXo8ZsWq3Yk", reason: "INVALID_RESOURCE_OWNER_CREDENTIALS" },
 * };
 * ```
 */
export interface TokenFailOperationRequest extends s.InferOutput<typeof TokenFailOperationRequestSchema> {}

/** Schema of {@link TokenFailOperationRequest}. */
export const TokenFailOperationRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The ticket, and the reason why no token is issued. */
  tokenFailRequest: TokenFailRequestSchema,
});

import { TokenFailRequestSchema } from "../tokenFailRequest.js";
import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The ticket, and why there is no token. */
  tokenFailRequest: TokenFailRequestSchema,
});

/**
 * The request of `tokenFail`.
 *
 * @example
 * ```ts
 * const request: TokenFailOperationRequest = {
 *   tokenFailRequest: { ticket: "hXo8ZsWq3Yk", reason: "INVALID_RESOURCE_OWNER_CREDENTIALS" },
 * };
 * ```
 */
export interface TokenFailOperationRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link TokenFailOperationRequest}. */
export const TokenFailOperationRequestSchema: v.GenericSchema<TokenFailOperationRequest> = schema;

import { TokenUpdateRequestSchema } from "../tokenUpdateRequest.js";
import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The token, and what is to change. */
  tokenUpdateRequest: TokenUpdateRequestSchema,
});

/**
 * The request of `tokenManagementUpdate`.
 *
 * @example
 * ```ts
 * const request: TokenManagementUpdateRequest = {
 *   tokenUpdateRequest: {
 *     accessToken: "mTq7Ld0xVb3nYw9KcR5sHf1uZ8eJp2gA",
 *     scopes: ["history.read"],
 *   },
 * };
 * ```
 */
export interface TokenManagementUpdateRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link TokenManagementUpdateRequest}. */
export const TokenManagementUpdateRequestSchema: v.GenericSchema<TokenManagementUpdateRequest> = schema;

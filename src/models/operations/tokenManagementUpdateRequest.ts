import * as s from "../schemaParts.js";
import { TokenUpdateRequestSchema } from "../tokenUpdateRequest.js";

/**
 * The request of `tokenManagementUpdate`: the access token to change, and the changes.
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
export interface TokenManagementUpdateRequest
  extends s.InferOutput<typeof TokenManagementUpdateRequestSchema> {}

/** Schema of {@link TokenManagementUpdateRequest}. */
export const TokenManagementUpdateRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The token, and the values to change. */
  tokenUpdateRequest: TokenUpdateRequestSchema,
});

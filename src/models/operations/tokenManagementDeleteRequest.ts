import * as s from "../schemaParts.js";

/**
 * The request of `tokenManagementDelete`: the access token to delete.
 *
 * @example
 * ```ts
 * const request: TokenManagementDeleteRequest = {
 *   accessTokenIdentifier: "mTq7Ld0xVb3nYw9KcR5sHf1uZ8eJp2gA",
 * };
 * ```
 */
export interface TokenManagementDeleteRequest
  extends s.InferOutput<typeof TokenManagementDeleteRequestSchema> {}

/** Schema of {@link TokenManagementDeleteRequest}. */
export const TokenManagementDeleteRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The access token to delete: its value or its hash. */
  accessTokenIdentifier: s.string,
});

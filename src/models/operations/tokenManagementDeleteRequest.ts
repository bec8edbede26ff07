import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The access token to delete: its value or its hash. */
  accessTokenIdentifier: v.string(),
});

/**
 * The request of `tokenManagementDelete`.
 *
 * @example
 * ```ts
 * const request: TokenManagementDeleteRequest = {
 *   accessTokenIdentifier: "mTq7Ld0xVb3nYw9KcR5sHf1uZ8eJp2gA",
 * };
 * ```
 */
export interface TokenManagementDeleteRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link TokenManagementDeleteRequest}. */
export const TokenManagementDeleteRequestSchema: v.GenericSchema<TokenManagementDeleteRequest> = schema;

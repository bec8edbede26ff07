import * as v from "./valibot.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** How many access tokens were revoked. */
  count: v.optional(v.IntegerSchema),
});

/**
 * What `tokenManagementRevoke` gives back.
 *
 * @example
 * ```ts
 * declare const answer: TokenRevokeResponse;
 * console.log(`${answer.count ?? 0} tokens were revoked.`);
 * ```
 */
export interface TokenRevokeResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link TokenRevokeResponse}. */
export const TokenRevokeResponseSchema: v.GenericSchema<TokenRevokeResponse> = schema;

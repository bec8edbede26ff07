import * as v from "./valibot.js";

/** How a batch of tokens ended. */
export const TokenBatchStatusResult = {
  /** It went through without an error. */
  Succeeded: "SUCCEEDED",
  /** It broke off. Some of the tokens may have been made nevertheless. */
  Failed: "FAILED",
} as const;

/**
 * How a batch of tokens ended.
 *
 * @example
 * ```ts
 * const result: TokenBatchStatusResult = TokenBatchStatusResult.Succeeded;
 * ```
 */
export type TokenBatchStatusResult = v.Open<
  (typeof TokenBatchStatusResult)[keyof typeof TokenBatchStatusResult]
>;

/** Schema of {@link TokenBatchStatusResult}. */
export const TokenBatchStatusResultSchema: v.GenericSchema<TokenBatchStatusResult> = v.enumeration();

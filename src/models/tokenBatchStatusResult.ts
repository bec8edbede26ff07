import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The result of a batch of tokens. */
export const TokenBatchStatusResult = {
  /** The batch completed without an error. */
  Succeeded: "SUCCEEDED",
  /** The batch was aborted. Some of the tokens may have been created nevertheless. */
  Failed: "FAILED",
} as const;

/**
 * The result of a batch of tokens.
 *
 * @example
 * ```ts
 * const result: TokenBatchStatusResult = TokenBatchStatusResult.Succeeded;
 * ```
 */
export type TokenBatchStatusResult = Open<
  (typeof TokenBatchStatusResult)[keyof typeof TokenBatchStatusResult]
>;

/** Schema of {@link TokenBatchStatusResult}. */
export const TokenBatchStatusResultSchema: GenericSchema<TokenBatchStatusResult> =
  /* @__PURE__ */ s.enumeration();

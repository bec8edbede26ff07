import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

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
export type TokenBatchStatusResult = Open<
  (typeof TokenBatchStatusResult)[keyof typeof TokenBatchStatusResult]
>;

/** Schema of {@link TokenBatchStatusResult}. */
export const TokenBatchStatusResultSchema: GenericSchema<TokenBatchStatusResult> =
  /* @__PURE__ */ s.enumeration();

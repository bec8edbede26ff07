import * as v from "./valibot.js";

/** What a batch of tokens does. */
export const TokenBatchStatusBatchKind = {
  /** It makes access tokens. */
  Create: "CREATE",
} as const;

/**
 * What a batch of tokens does.
 *
 * @example
 * ```ts
 * const kind: TokenBatchStatusBatchKind = TokenBatchStatusBatchKind.Create;
 * ```
 */
export type TokenBatchStatusBatchKind = v.Open<
  (typeof TokenBatchStatusBatchKind)[keyof typeof TokenBatchStatusBatchKind]
>;

/** Schema of {@link TokenBatchStatusBatchKind}. */
export const TokenBatchStatusBatchKindSchema: v.GenericSchema<TokenBatchStatusBatchKind> = v.enumeration();

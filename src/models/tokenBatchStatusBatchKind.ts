import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The operation of a batch of tokens. */
export const TokenBatchStatusBatchKind = {
  /** Creates access tokens. */
  Create: "CREATE",
} as const;

/**
 * The operation of a batch of tokens.
 *
 * @example
 * ```ts
 * const kind: TokenBatchStatusBatchKind = TokenBatchStatusBatchKind.Create;
 * ```
 */
export type TokenBatchStatusBatchKind = Open<
  (typeof TokenBatchStatusBatchKind)[keyof typeof TokenBatchStatusBatchKind]
>;

/** Schema of {@link TokenBatchStatusBatchKind}. */
export const TokenBatchStatusBatchKindSchema: GenericSchema<TokenBatchStatusBatchKind> =
  /* @__PURE__ */ s.enumeration();

import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

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
export type TokenBatchStatusBatchKind = Open<
  (typeof TokenBatchStatusBatchKind)[keyof typeof TokenBatchStatusBatchKind]
>;

/** Schema of {@link TokenBatchStatusBatchKind}. */
export const TokenBatchStatusBatchKindSchema: GenericSchema<TokenBatchStatusBatchKind> =
  /* @__PURE__ */ s.enumeration();

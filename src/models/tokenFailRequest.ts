import * as s from "./schemaParts.js";
import { TokenFailRequestReasonSchema } from "./tokenFailRequestReason.js";

/**
 * What `tokenFail` sends: the token request, and why it gets no token.
 *
 * @example
 * ```ts
 * const request: TokenFailRequest = { ticket: "hXo8ZsWq3Yk", reason: "INVALID_RESOURCE_OWNER_CREDENTIALS" };
 * ```
 */
export interface TokenFailRequest extends s.InferOutput<typeof TokenFailRequestSchema> {}

/** Schema of {@link TokenFailRequest}. */
export const TokenFailRequestSchema = s.object({
  /** The `ticket` from the answer of `tokenProcess`. */
  ticket: s.string,
  /** Why there is no token; it decides what error the client gets to see. */
  reason: TokenFailRequestReasonSchema,
});

import * as s from "./schemaParts.js";
import { TokenFailRequestReasonSchema } from "./tokenFailRequestReason.js";

/**
 * The body of `tokenFail`: the token request, and the reason why no token is issued.
 *
 * @example
 * ```ts
 * const request: TokenFailRequest = { ticket: "hXo8ZsWq3Yk", reason: "INVALID_RESOURCE_OWNER_CREDENTIALS" };
 * ```
 */
export interface TokenFailRequest extends s.InferOutput<typeof TokenFailRequestSchema> {}

/** Schema of {@link TokenFailRequest}. */
export const TokenFailRequestSchema = s.object({
  /** The `ticket` from the response of `tokenProcess`. */
  ticket: s.string,
  /** Why no token is issued; it determines the error that the client receives. */
  reason: TokenFailRequestReasonSchema,
});

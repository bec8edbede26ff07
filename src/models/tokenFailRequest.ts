import { TokenFailRequestReasonSchema } from "./tokenFailRequestReason.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** The `ticket` from the answer of `tokenProcess`. */
  ticket: v.string(),
  /** Why there is no token; it decides what error the client gets to see. */
  reason: TokenFailRequestReasonSchema,
});

/**
 * What `tokenFail` sends: the token request, and why it gets no token.
 *
 * @example
 * ```ts
 * const request: TokenFailRequest = { ticket: "hXo8ZsWq3Yk", reason: "INVALID_RESOURCE_OWNER_CREDENTIALS" };
 * ```
 */
export interface TokenFailRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link TokenFailRequest}. */
export const TokenFailRequestSchema: v.GenericSchema<TokenFailRequest> = schema;

import { TokenFailResponseActionSchema } from "./tokenFailResponseAction.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** What the token endpoint has to do next. Look at this first. */
  action: v.optional(TokenFailResponseActionSchema),
  /** Body for the client: a JSON object in a string, with `error` and mostly `error_description`. */
  responseContent: v.optional(v.string()),
});

/**
 * What `tokenFail` gives back.
 *
 * @example
 * ```ts
 * const answer: TokenFailResponse = {
 *   action: "BAD_REQUEST",
 *   responseContent: '{"error":"invalid_request"}',
 * };
 * ```
 */
export interface TokenFailResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link TokenFailResponse}. */
export const TokenFailResponseSchema: v.GenericSchema<TokenFailResponse> = schema;

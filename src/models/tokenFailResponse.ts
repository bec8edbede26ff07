import * as s from "./schemaParts.js";
import { TokenFailResponseActionSchema } from "./tokenFailResponseAction.js";

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
export interface TokenFailResponse extends s.InferOutput<typeof TokenFailResponseSchema> {}

/** Schema of {@link TokenFailResponse}. */
export const TokenFailResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** What the token endpoint has to do next. Look at this first. */
  action: s.optional(TokenFailResponseActionSchema),
  /** Body for the client: a JSON object in a string, with `error` and mostly `error_description`. */
  responseContent: s.optional(s.string),
});

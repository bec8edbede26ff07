import * as s from "./schemaParts.js";
import { TokenFailResponseActionSchema } from "./tokenFailResponseAction.js";

/**
 * The response of `tokenFail`: the error response that your token endpoint must return.
 *
 * @example
 * ```ts
 * const response: TokenFailResponse = {
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
  /** The next step of the token endpoint. */
  action: s.optional(TokenFailResponseActionSchema),
  /** Body of the response to the client: a JSON object in a string, with `error` and usually `error_description`. */
  responseContent: s.optional(s.string),
});

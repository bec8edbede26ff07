import * as s from "./schemaParts.js";

/**
 * The body of `verifiableCredentialsParse`: a request to your credential endpoint.
 *
 * @example
 * ```ts
 * const request: VciSingleParseRequest = {
 *   accessToken: "hT4wQ9cZr1LxN7vKs2bYe8uJm5pDg0fA",
 *   requestContent: '{"format":"vc+sd-jwt","vct":"https://example.com/vct/badge"}',
 * };
 * ```
 */
export interface VciSingleParseRequest extends s.InferOutput<typeof VciSingleParseRequestSchema> {}

/** Schema of {@link VciSingleParseRequest}. */
export const VciSingleParseRequestSchema = s.object({
  /** Access token from the `Authorization` header of the request, without the scheme. */
  accessToken: s.optional(s.string),
  /** Body of the request as received, a JSON object. */
  requestContent: s.optional(s.string),
});

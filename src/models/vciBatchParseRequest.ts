import * as s from "./schemaParts.js";

/**
 * The body of `verifiableCredentialsBatchParse`: a request to your batch credential endpoint.
 *
 * @example
 * ```ts
 * const request: VciBatchParseRequest = {
 *   accessToken: "hT4wQ9cZr1LxN7vKs2bYe8uJm5pDg0fA",
 *   requestContent: '{"credential_requests":[{"format":"vc+sd-jwt","vct":"https://example.com/vct/badge"}]}',
 * };
 * ```
 */
export interface VciBatchParseRequest extends s.InferOutput<typeof VciBatchParseRequestSchema> {}

/** Schema of {@link VciBatchParseRequest}. */
export const VciBatchParseRequestSchema = s.object({
  /** Access token from the `Authorization` header of the request, without the scheme. */
  accessToken: s.optional(s.string),
  /** Body of the request as received, a JSON object with `credential_requests`. */
  requestContent: s.optional(s.string),
});

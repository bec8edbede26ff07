import * as v from "./valibot.js";

const schema = v.object({
  /** Access token from the `Authorization` header of the request, without the scheme in front of it. */
  accessToken: v.optional(v.string()),
  /** Body of the request as it came in, a JSON object with `credential_requests`. */
  requestContent: v.optional(v.string()),
});

/**
 * What `verifiableCredentialsBatchParse` sends: a request that came to your batch credential endpoint.
 *
 * @example
 * ```ts
 * const request: VciBatchParseRequest = {
 *   accessToken: "hT4wQ9cZr1LxN7vKs2bYe8uJm5pDg0fA",
 *   requestContent: '{"credential_requests":[{"format":"vc+sd-jwt","vct":"https://example.com/vct/badge"}]}',
 * };
 * ```
 */
export interface VciBatchParseRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link VciBatchParseRequest}. */
export const VciBatchParseRequestSchema: v.GenericSchema<VciBatchParseRequest> = schema;

import * as v from "./valibot.js";

const schema = v.object({
  /** Access token from the `Authorization` header of the request, without the scheme in front of it. */
  accessToken: v.optional(v.string()),
  /** Body of the request as it came in, a JSON object. */
  requestContent: v.optional(v.string()),
});

/**
 * What `verifiableCredentialsParse` sends: a request that came to your credential endpoint.
 *
 * @example
 * ```ts
 * const request: VciSingleParseRequest = {
 *   accessToken: "hT4wQ9cZr1LxN7vKs2bYe8uJm5pDg0fA",
 *   requestContent: '{"format":"vc+sd-jwt","vct":"https://example.com/vct/badge"}',
 * };
 * ```
 */
export interface VciSingleParseRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link VciSingleParseRequest}. */
export const VciSingleParseRequestSchema: v.GenericSchema<VciSingleParseRequest> = schema;

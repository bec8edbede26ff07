import * as s from "./schemaParts.js";

/**
 * What `verifiableCredentialsDeferredParse` sends: a request that came to your deferred credential endpoint.
 *
 * @example
 * ```ts
 * const request: VciDeferredParseRequest = {
 *   accessToken: "hT4wQ9cZr1LxN7vKs2bYe8uJm5pDg0fA",
 *   requestContent: '{"transaction_id":"k3nGf0vOa9Vb6n1jJYcVxE0xYt2mPq7RzS5uWd8LhC4"}',
 * };
 * ```
 */
export interface VciDeferredParseRequest extends s.InferOutput<typeof VciDeferredParseRequestSchema> {}

/** Schema of {@link VciDeferredParseRequest}. */
export const VciDeferredParseRequestSchema = s.object({
  /** Access token from the `Authorization` header of the request, without the scheme in front of it. */
  accessToken: s.optional(s.string),
  /** Body of the request as it came in, a JSON object with `transaction_id`. */
  requestContent: s.optional(s.string),
});

import * as s from "./schemaParts.js";

/**
 * The body of `verifiableCredentialsDeferredParse`: a request to your deferred credential endpoint.
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
  /** Access token from the `Authorization` header of the request, without the scheme. */
  accessToken: s.optional(s.string),
  /** Body of the request as received, a JSON object with `transaction_id`. */
  requestContent: s.optional(s.string),
});

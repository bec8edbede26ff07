import * as s from "../schemaParts.js";
import { TokenIssueRequestSchema } from "../tokenIssueRequest.js";

/**
 * The request of `tokenIssue`: the token request that succeeds, and the user whose password was verified.
 *
 * @example
 * ```ts
 * const request: TokenIssueOperationRequest = {
 *   tokenIssueRequest: { ticket: "hXo8ZsWq3Yk", subject: "john" },
 * };
 * ```
 */
export interface TokenIssueOperationRequest extends s.InferOutput<typeof TokenIssueOperationRequestSchema> {}

/** Schema of {@link TokenIssueOperationRequest}. */
export const TokenIssueOperationRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The ticket, the user, and the attributes of the tokens. */
  tokenIssueRequest: TokenIssueRequestSchema,
});

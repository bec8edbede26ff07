import { TokenIssueRequestSchema } from "../tokenIssueRequest.js";
import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The ticket, the user, and what the token is to be like. */
  tokenIssueRequest: TokenIssueRequestSchema,
});

/**
 * The request of `tokenIssue`.
 *
 * @example
 * ```ts
 * const request: TokenIssueOperationRequest = {
 *   tokenIssueRequest: { ticket: "hXo8ZsWq3Yk", subject: "john" },
 * };
 * ```
 */
export interface TokenIssueOperationRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link TokenIssueOperationRequest}. */
export const TokenIssueOperationRequestSchema: v.GenericSchema<TokenIssueOperationRequest> = schema;

import { BackchannelAuthenticationIssueRequestSchema } from "../backchannelAuthenticationIssueRequest.js";
import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The ticket of the request that an `auth_req_id` is for. */
  backchannelAuthenticationIssueRequest: BackchannelAuthenticationIssueRequestSchema,
});

/**
 * The request of `cibaIssue`.
 *
 * @example
 * ```ts
 * const request: CibaIssueRequest = {
 *   backchannelAuthenticationIssueRequest: { ticket: "hT3vQ9xYw2LrKc8NzJ0bFgUe5sMdA7pOi1kVtXyR4Co" },
 * };
 * ```
 */
export interface CibaIssueRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link CibaIssueRequest}. */
export const CibaIssueRequestSchema: v.GenericSchema<CibaIssueRequest> = schema;

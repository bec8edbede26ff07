import { BackchannelAuthenticationIssueRequestSchema } from "../backchannelAuthenticationIssueRequest.js";
import * as s from "../schemaParts.js";

/**
 * The request of `cibaIssue`: the backchannel authentication request for which an `auth_req_id` is issued.
 *
 * @example
 * ```ts
 * const request: CibaIssueRequest = {
 *   backchannelAuthenticationIssueRequest: { ticket: "hT3vQ9xYw2LrKc8NzJ0bFgUe5sMdA7pOi1kVtXyR4Co" },
 * };
 * ```
 */
export interface CibaIssueRequest extends s.InferOutput<typeof CibaIssueRequestSchema> {}

/** Schema of {@link CibaIssueRequest}. */
export const CibaIssueRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The ticket of the request for which an `auth_req_id` is issued. */
  backchannelAuthenticationIssueRequest: BackchannelAuthenticationIssueRequestSchema,
});

import { AuthorizationIssueRequestSchema } from "../authorizationIssueRequest.js";
import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** Which authorization request succeeds, and who consented. */
  authorizationIssueRequest: AuthorizationIssueRequestSchema,
});

/**
 * The request of `authorizationIssue`.
 *
 * @example
 * ```ts
 * const request: AuthorizationIssueOperationRequest = {
 *   authorizationIssueRequest: { ticket: "b2Kx0vQm9mWc1x4J3cUq0f6XyH7T8nRz5sLd2eGpAoI", subject: "john" },
 * };
 * ```
 */
export interface AuthorizationIssueOperationRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link AuthorizationIssueOperationRequest}. */
export const AuthorizationIssueOperationRequestSchema: v.GenericSchema<AuthorizationIssueOperationRequest> =
  schema;

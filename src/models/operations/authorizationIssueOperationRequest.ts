import { AuthorizationIssueRequestSchema } from "../authorizationIssueRequest.js";
import * as s from "../schemaParts.js";

/**
 * The request of `authorizationIssue`: the authorization request that succeeds, and the user who consented.
 *
 * @example
 * ```ts
 * const request: AuthorizationIssueOperationRequest = {
 *   authorizationIssueRequest: { ticket: "b2Kx0vQm9mWc1x4J3cUq0f6XyH7T8nRz5sLd2eGpAoI", subject: "john" },
 * };
 * ```
 */
export interface AuthorizationIssueOperationRequest
  extends s.InferOutput<typeof AuthorizationIssueOperationRequestSchema> {}

/** Schema of {@link AuthorizationIssueOperationRequest}. */
export const AuthorizationIssueOperationRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The authorization request that succeeds, and the user who consented. */
  authorizationIssueRequest: AuthorizationIssueRequestSchema,
});

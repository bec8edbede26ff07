import * as s from "../schemaParts.js";
import { UserinfoIssueRequestSchema } from "../userinfoIssueRequest.js";

/**
 * The request of `userinfoIssue`: the access token, and the claims of its user.
 *
 * @example
 * ```ts
 * const request: UserinfoIssueOperationRequest = {
 *   userinfoIssueRequest: {
 *     token: "kq3Jx0Vt8yWm5ZbR1cUeGf6HsLpD9aNo2iTzQwEvB4M",
 *     claims: JSON.stringify({ email: "john@example.com" }),
 *   },
 * };
 * ```
 */
export interface UserinfoIssueOperationRequest
  extends s.InferOutput<typeof UserinfoIssueOperationRequestSchema> {}

/** Schema of {@link UserinfoIssueOperationRequest}. */
export const UserinfoIssueOperationRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The access token, and the claims of its user. */
  userinfoIssueRequest: UserinfoIssueRequestSchema,
});

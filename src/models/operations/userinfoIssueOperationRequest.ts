import { UserinfoIssueRequestSchema } from "../userinfoIssueRequest.js";
import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The access token, and the claims of its user. */
  userinfoIssueRequest: UserinfoIssueRequestSchema,
});

/**
 * The request of `userinfoIssue`.
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
export interface UserinfoIssueOperationRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link UserinfoIssueOperationRequest}. */
export const UserinfoIssueOperationRequestSchema: v.GenericSchema<UserinfoIssueOperationRequest> = schema;

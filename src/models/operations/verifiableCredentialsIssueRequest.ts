import * as s from "../schemaParts.js";
import { VciSingleIssueRequestSchema } from "../vciSingleIssueRequest.js";

/**
 * The request of `verifiableCredentialsIssue`: the credential to issue.
 *
 * @example
 * ```ts
 * const request: VerifiableCredentialsIssueRequest = {
 *   vciSingleIssueRequest: { accessToken: "…", order: { requestIdentifier: "…" } },
 * };
 * ```
 */
export interface VerifiableCredentialsIssueRequest
  extends s.InferOutput<typeof VerifiableCredentialsIssueRequestSchema> {}

/** Schema of {@link VerifiableCredentialsIssueRequest}. */
export const VerifiableCredentialsIssueRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The order for the credential, and the wallet's token. */
  vciSingleIssueRequest: VciSingleIssueRequestSchema,
});

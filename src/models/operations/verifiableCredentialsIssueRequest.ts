import * as v from "../valibot.js";
import { VciSingleIssueRequestSchema } from "../vciSingleIssueRequest.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The order for the credential, and the wallet's token. */
  vciSingleIssueRequest: VciSingleIssueRequestSchema,
});

/**
 * The request of `verifiableCredentialsIssue`.
 *
 * @example
 * ```ts
 * const request: VerifiableCredentialsIssueRequest = {
 *   vciSingleIssueRequest: { accessToken: "…", order: { requestIdentifier: "…" } },
 * };
 * ```
 */
export interface VerifiableCredentialsIssueRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link VerifiableCredentialsIssueRequest}. */
export const VerifiableCredentialsIssueRequestSchema: v.GenericSchema<VerifiableCredentialsIssueRequest> =
  schema;

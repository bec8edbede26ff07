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
 * const request: VciSingleIssueApiRequest = {
 *   vciSingleIssueRequest: { accessToken: "…", order: { requestIdentifier: "…" } },
 * };
 * ```
 */
export interface VciSingleIssueApiRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link VciSingleIssueApiRequest}. */
export const VciSingleIssueApiRequestSchema: v.GenericSchema<VciSingleIssueApiRequest> = schema;

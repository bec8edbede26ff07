import * as s from "../schemaParts.js";
import { VciSingleParseRequestSchema } from "../vciSingleParseRequest.js";

/**
 * The request of `verifiableCredentialsParse`: a credential request of a wallet.
 *
 * @example
 * ```ts
 * const request: VerifiableCredentialsParseRequest = {
 *   vciSingleParseRequest: { accessToken: "hT4wQ9cZr1LxN7vKs2bYe8uJm5pDg0fA", requestContent: "…" },
 * };
 * ```
 */
export interface VerifiableCredentialsParseRequest
  extends s.InferOutput<typeof VerifiableCredentialsParseRequestSchema> {}

/** Schema of {@link VerifiableCredentialsParseRequest}. */
export const VerifiableCredentialsParseRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The credential request, and its access token. */
  vciSingleParseRequest: VciSingleParseRequestSchema,
});

import * as v from "../valibot.js";
import { VciSingleParseRequestSchema } from "../vciSingleParseRequest.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The credential request, and the token that came with it. */
  vciSingleParseRequest: VciSingleParseRequestSchema,
});

/**
 * The request of `verifiableCredentialsParse`.
 *
 * @example
 * ```ts
 * const request: VerifiableCredentialsParseRequest = {
 *   vciSingleParseRequest: { accessToken: "hT4wQ9cZr1LxN7vKs2bYe8uJm5pDg0fA", requestContent: "…" },
 * };
 * ```
 */
export interface VerifiableCredentialsParseRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link VerifiableCredentialsParseRequest}. */
export const VerifiableCredentialsParseRequestSchema: v.GenericSchema<VerifiableCredentialsParseRequest> =
  schema;

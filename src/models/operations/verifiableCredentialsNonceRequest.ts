import * as s from "../schemaParts.js";
import { VciNonceRequestSchema } from "../vciNonceRequest.js";

/**
 * The request of `verifiableCredentialsNonce`: the format of the JSON in the response.
 *
 * @example
 * ```ts
 * const request: VerifiableCredentialsNonceRequest = { vciNonceRequest: { pretty: true } };
 * ```
 */
export interface VerifiableCredentialsNonceRequest
  extends s.InferOutput<typeof VerifiableCredentialsNonceRequestSchema> {}

/** Schema of {@link VerifiableCredentialsNonceRequest}. */
export const VerifiableCredentialsNonceRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** Options of the response. */
  vciNonceRequest: s.optional(VciNonceRequestSchema),
});

import * as s from "../schemaParts.js";
import { VciJwksRequestSchema } from "../vciJwksRequest.js";

/**
 * The request of `verifiableCredentialsGetJwks`: the format of the key set.
 *
 * @example
 * ```ts
 * const request: VerifiableCredentialsGetJwksRequest = { vciJwksRequest: { pretty: true } };
 * ```
 */
export interface VerifiableCredentialsGetJwksRequest
  extends s.InferOutput<typeof VerifiableCredentialsGetJwksRequestSchema> {}

/** Schema of {@link VerifiableCredentialsGetJwksRequest}. */
export const VerifiableCredentialsGetJwksRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** Options of the document, such as its indentation. */
  vciJwksRequest: s.optional(VciJwksRequestSchema),
});

import * as s from "../schemaParts.js";
import { VciJwtissuerRequestSchema } from "../vciJwtissuerRequest.js";

/**
 * The request of `verifiableCredentialsGetJwtIssuer`: the format of the metadata.
 *
 * @example
 * ```ts
 * const request: VerifiableCredentialsGetJwtIssuerRequest = { vciJwtissuerRequest: { pretty: true } };
 * ```
 */
export interface VerifiableCredentialsGetJwtIssuerRequest
  extends s.InferOutput<typeof VerifiableCredentialsGetJwtIssuerRequestSchema> {}

/** Schema of {@link VerifiableCredentialsGetJwtIssuerRequest}. */
export const VerifiableCredentialsGetJwtIssuerRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** Options of the document, such as its indentation. */
  vciJwtissuerRequest: s.optional(VciJwtissuerRequestSchema),
});

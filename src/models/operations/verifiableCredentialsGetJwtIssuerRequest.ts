import * as v from "../valibot.js";
import { VciJwtissuerRequestSchema } from "../vciJwtissuerRequest.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** How the document is to look. */
  vciJwtissuerRequest: VciJwtissuerRequestSchema,
});

/**
 * The request of `verifiableCredentialsGetJwtIssuer`.
 *
 * @example
 * ```ts
 * const request: VerifiableCredentialsGetJwtIssuerRequest = { vciJwtissuerRequest: { pretty: true } };
 * ```
 */
export interface VerifiableCredentialsGetJwtIssuerRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link VerifiableCredentialsGetJwtIssuerRequest}. */
export const VerifiableCredentialsGetJwtIssuerRequestSchema: v.GenericSchema<VerifiableCredentialsGetJwtIssuerRequest> =
  schema;

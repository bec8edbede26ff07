import * as v from "../valibot.js";
import { VciJwksRequestSchema } from "../vciJwksRequest.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** How the document is to look. */
  vciJwksRequest: VciJwksRequestSchema,
});

/**
 * The request of `verifiableCredentialsGetJwks`.
 *
 * @example
 * ```ts
 * const request: VerifiableCredentialsGetJwksRequest = { vciJwksRequest: { pretty: true } };
 * ```
 */
export interface VerifiableCredentialsGetJwksRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link VerifiableCredentialsGetJwksRequest}. */
export const VerifiableCredentialsGetJwksRequestSchema: v.GenericSchema<VerifiableCredentialsGetJwksRequest> =
  schema;

import { RevocationRequestSchema } from "../revocationRequest.js";
import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** What the client sent to your revocation endpoint. */
  revocationRequest: RevocationRequestSchema,
});

/**
 * The request of `revocationProcess`.
 *
 * @example
 * ```ts
 * const request: RevocationProcessRequest = {
 *   revocationRequest: { parameters: "token=n4Ew7vQe&token_type_hint=refresh_token" },
 * };
 * ```
 */
export interface RevocationProcessRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link RevocationProcessRequest}. */
export const RevocationProcessRequestSchema: v.GenericSchema<RevocationProcessRequest> = schema;

import { RevocationRequestSchema } from "../revocationRequest.js";
import * as s from "../schemaParts.js";

/**
 * The request of `revocationProcess`: the revocation request of a client.
 *
 * @example
 * ```ts
 * const request: RevocationProcessRequest = {
 *   revocationRequest: { parameters: "token=n4Ew7vQe&token_type_hint=refresh_token" },
 * };
 * ```
 */
export interface RevocationProcessRequest extends s.InferOutput<typeof RevocationProcessRequestSchema> {}

/** Schema of {@link RevocationProcessRequest}. */
export const RevocationProcessRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The request that the client sent to your revocation endpoint. */
  revocationRequest: RevocationRequestSchema,
});

import { AttestationChallengeRequestSchema } from "../attestationChallengeRequest.js";
import * as s from "../schemaParts.js";

/**
 * The request of `attestationChallenge`: the format of the JSON in the response.
 *
 * @example
 * ```ts
 * const request: AttestationChallengeOperationRequest = { attestationChallengeRequest: { pretty: true } };
 * ```
 */
export interface AttestationChallengeOperationRequest
  extends s.InferOutput<typeof AttestationChallengeOperationRequestSchema> {}

/** Schema of {@link AttestationChallengeOperationRequest}. */
export const AttestationChallengeOperationRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** Options of the response. */
  attestationChallengeRequest: s.optional(AttestationChallengeRequestSchema),
});

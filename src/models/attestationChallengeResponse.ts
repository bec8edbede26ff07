import { AttestationChallengeResponseActionSchema } from "./attestationChallengeResponseAction.js";
import * as s from "./schemaParts.js";

/**
 * The response of `attestationChallenge`: the response that your challenge endpoint must return, and the challenge in
 * it. Requires Authlete 3.0.28 or later.
 *
 * @example
 * ```ts
 * declare const response: AttestationChallengeResponse;
 * if (response.action === "OK") console.log(response.responseContent);
 * ```
 */
export interface AttestationChallengeResponse
  extends s.InferOutput<typeof AttestationChallengeResponseSchema> {}

/** Schema of {@link AttestationChallengeResponse}. */
export const AttestationChallengeResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** The response that the endpoint must return. */
  action: s.optional(AttestationChallengeResponseActionSchema),
  /** The body of that response, JSON. */
  responseContent: s.optional(s.string),
  /** The challenge in the body, `attestation_challenge`. */
  attestationChallenge: s.optional(s.string),
});

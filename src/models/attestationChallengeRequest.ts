import * as s from "./schemaParts.js";

/**
 * The body of `attestationChallenge`.
 *
 * @example
 * ```ts
 * const request: AttestationChallengeRequest = { pretty: true };
 * ```
 */
export interface AttestationChallengeRequest
  extends s.InferOutput<typeof AttestationChallengeRequestSchema> {}

/** Schema of {@link AttestationChallengeRequest}. */
export const AttestationChallengeRequestSchema = s.object({
  /** Whether the JSON in `responseContent` is indented. Default: `false`. */
  pretty: s.optional(s.boolean),
});

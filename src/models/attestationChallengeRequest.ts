import * as s from "./schemaParts.js";

/**
 * The body of `attestationChallenge`: whether to indent the JSON. Requires Authlete 3.0.28 or later.
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

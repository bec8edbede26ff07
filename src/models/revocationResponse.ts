import { RevocationResponseActionSchema } from "./revocationResponseAction.js";
import * as s from "./schemaParts.js";

/**
 * What `revocationProcess` gives back.
 *
 * @example
 * ```ts
 * const answer: RevocationResponse = { action: "OK" };
 * ```
 */
export interface RevocationResponse extends s.InferOutput<typeof RevocationResponseSchema> {}

/** Schema of {@link RevocationResponse}. */
export const RevocationResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** What the revocation endpoint has to do next. Look at this first. */
  action: s.optional(RevocationResponseActionSchema),
  /**
   * Body for the client: for an error a JSON object in a string; with `OK` a piece of JavaScript where the
   * request had `callback`, else absent.
   */
  responseContent: s.optional(s.string),
  /**
   * If present, add it to your response in the header `OAuth-Client-Attestation-Challenge`, [OAuth 2.0
   * Attestation-Based Client Authentication](https://datatracker.ietf.org/doc/draft-ietf-oauth-attestation-
   * based-client-auth/). Authlete 3.0.28 or later.
   */
  attestationChallenge: s.optional(s.string),
});

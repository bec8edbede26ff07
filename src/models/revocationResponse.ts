import { RevocationResponseActionSchema } from "./revocationResponseAction.js";
import * as s from "./schemaParts.js";

/**
 * The response of `revocationProcess`: the response that your revocation endpoint must return.
 *
 * @example
 * ```ts
 * const response: RevocationResponse = { action: "OK" };
 * ```
 */
export interface RevocationResponse extends s.InferOutput<typeof RevocationResponseSchema> {}

/** Schema of {@link RevocationResponse}. */
export const RevocationResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** The next step of the revocation endpoint. */
  action: s.optional(RevocationResponseActionSchema),
  /**
   * Body of the response to the client. For an error: a JSON object in a string. With `OK`: JavaScript code if the
   * request contained `callback`, otherwise absent.
   */
  responseContent: s.optional(s.string),
  /**
   * If present, add it to your response in the header `OAuth-Client-Attestation-Challenge`, [OAuth 2.0
   * Attestation-Based Client
   * Authentication](https://datatracker.ietf.org/doc/draft-ietf-oauth-attestation-based-client-auth/). Requires
   * Authlete 3.0.28 or later.
   */
  attestationChallenge: s.optional(s.string),
});

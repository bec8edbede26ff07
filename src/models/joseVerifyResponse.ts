import * as s from "./schemaParts.js";

/**
 * What `joseObjectJoseVerifyApi` gives back: whether the object is good, and if not, why.
 *
 * @example
 * ```ts
 * const expired: JoseVerifyResponse = {
 *   valid: false,
 *   signatureValid: true,
 *   invalidClaims: ["exp"],
 * };
 * ```
 */
export interface JoseVerifyResponse extends s.InferOutput<typeof JoseVerifyResponseSchema> {}

/** Schema of {@link JoseVerifyResponse}. */
export const JoseVerifyResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** Whether the object passed all checks: the overall result. */
  valid: s.optional(s.boolean),
  /** Whether the object is signed and the signature fits the key. */
  signatureValid: s.optional(s.boolean),
  /** Those of the `mandatoryClaims` that the payload lacks. Absent where the payload could not be read. */
  missingClaims: s.optional(s.array(s.string)),
  /** Names of the claims whose values failed: `exp` of an expired JWT, for example. */
  invalidClaims: s.optional(s.array(s.string)),
  /** What is wrong, in words. Absent where `valid` is `true`. */
  errorDescriptions: s.optional(s.array(s.string)),
});

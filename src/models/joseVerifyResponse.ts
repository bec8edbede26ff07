import * as s from "./schemaParts.js";

/**
 * The response of `joseObjectJoseVerifyApi`: whether the object is valid, and if not, why.
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
  /** Overall result: whether the object passed all checks. */
  valid: s.optional(s.boolean),
  /** Whether the object is signed and the signature matches the key. */
  signatureValid: s.optional(s.boolean),
  /** Names of the `mandatoryClaims` that the payload lacks. Absent if the payload could not be read. */
  missingClaims: s.optional(s.array(s.string)),
  /** Names of the claims with invalid values: for example `exp` of an expired JWT. */
  invalidClaims: s.optional(s.array(s.string)),
  /** Descriptions of the errors. Absent if `valid` is `true`. */
  errorDescriptions: s.optional(s.array(s.string)),
});

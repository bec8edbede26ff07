import * as v from "./valibot.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** Whether the object passed all checks: the overall result. */
  valid: v.optional(v.boolean()),
  /** Whether the object is signed and the signature fits the key. */
  signatureValid: v.optional(v.boolean()),
  /** Those of the `mandatoryClaims` that the payload lacks. Absent where the payload could not be read. */
  missingClaims: v.optional(v.array(v.string())),
  /** Names of the claims whose values failed: `exp` of an expired JWT, for example. */
  invalidClaims: v.optional(v.array(v.string())),
  /** What is wrong, in words. Absent where `valid` is `true`. */
  errorDescriptions: v.optional(v.array(v.string())),
});

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
export interface JoseVerifyResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link JoseVerifyResponse}. */
export const JoseVerifyResponseSchema: v.GenericSchema<JoseVerifyResponse> = schema;

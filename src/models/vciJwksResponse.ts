import * as s from "./schemaParts.js";
import { VciJwksResponseActionSchema } from "./vciJwksResponseAction.js";

/**
 * What `verifiableCredentialsGetJwks` gives back.
 *
 * @example
 * ```ts
 * declare const answer: VciJwksResponse;
 * const { keys } = JSON.parse(answer.responseContent ?? "{}");
 * ```
 */
export interface VciJwksResponse extends s.InferOutput<typeof VciJwksResponseSchema> {}

/** Schema of {@link VciJwksResponse}. */
export const VciJwksResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** What your endpoint must do next. */
  action: s.optional(VciJwksResponseActionSchema),
  /**
   * Body for your answer, JSON: with `OK` the key set, which has no private keys in it, else what went wrong.
   */
  responseContent: s.optional(s.string),
});

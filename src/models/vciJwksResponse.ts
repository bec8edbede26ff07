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
  /** Authlete's code for what happened. */
  resultCode: s.optional(s.string),
  /** What happened, in words. */
  resultMessage: s.optional(s.string),
  /** What your endpoint has to do next. Look at this first. */
  action: s.optional(VciJwksResponseActionSchema),
  /**
   * Body for your answer, JSON: with `OK` the key set, which has no private keys in it, else what went wrong.
   */
  responseContent: s.optional(s.string),
});

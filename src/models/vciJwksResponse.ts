import * as v from "./valibot.js";
import { VciJwksResponseActionSchema } from "./vciJwksResponseAction.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** What your endpoint has to do next. Look at this first. */
  action: v.optional(VciJwksResponseActionSchema),
  /**
   * Body for your answer, JSON: with `OK` the key set, which has no private keys in it, else what went wrong.
   */
  responseContent: v.optional(v.string()),
});

/**
 * What `verifiableCredentialsGetJwks` gives back.
 *
 * @example
 * ```ts
 * declare const answer: VciJwksResponse;
 * const { keys } = JSON.parse(answer.responseContent ?? "{}");
 * ```
 */
export interface VciJwksResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link VciJwksResponse}. */
export const VciJwksResponseSchema: v.GenericSchema<VciJwksResponse> = schema;

import { RevocationResponseActionSchema } from "./revocationResponseAction.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** What the revocation endpoint has to do next. Look at this first. */
  action: v.optional(RevocationResponseActionSchema),
  /**
   * Body for the client: for an error a JSON object in a string; with `OK` a piece of JavaScript where the
   * request had `callback`, else absent.
   */
  responseContent: v.optional(v.string()),
});

/**
 * What `revocationProcess` gives back.
 *
 * @example
 * ```ts
 * const answer: RevocationResponse = { action: "OK" };
 * ```
 */
export interface RevocationResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link RevocationResponse}. */
export const RevocationResponseSchema: v.GenericSchema<RevocationResponse> = schema;

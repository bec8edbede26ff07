import { HskSchema } from "./hsk.js";
import { HskDeleteResponseActionSchema } from "./hskDeleteResponseAction.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** How the call ended. Look at this first. */
  action: v.optional(HskDeleteResponseActionSchema),
  /** The key that was deleted. */
  hsk: v.optional(HskSchema),
});

/**
 * What `hardwareSecurityKeysDelete` gives back, where the server answers with a body at all: after a deletion
 * it is a 204 without one.
 *
 * @example
 * ```ts
 * const answer: HskDeleteResponse = { action: "SUCCESS", hsk: { kid: "sign-2025", kty: "EC" } };
 * ```
 */
export interface HskDeleteResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link HskDeleteResponse}. */
export const HskDeleteResponseSchema: v.GenericSchema<HskDeleteResponse> = schema;

import { HskSchema } from "./hsk.js";
import { HskGetListResponseActionSchema } from "./hskGetListResponseAction.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** How the call ended. Look at this first. */
  action: v.optional(HskGetListResponseActionSchema),
  /** The keys of the service. */
  hsks: v.optional(v.array(HskSchema)),
});

/**
 * What `hardwareSecurityKeysList` gives back.
 *
 * @example
 * ```ts
 * declare const answer: HskGetListResponse;
 * const forSignatures = answer.hsks?.filter(({ use }) => use === "sig") ?? [];
 * ```
 */
export interface HskGetListResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link HskGetListResponse}. */
export const HskGetListResponseSchema: v.GenericSchema<HskGetListResponse> = schema;

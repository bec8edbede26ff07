import { HskSchema } from "./hsk.js";
import { HskGetListResponseActionSchema } from "./hskGetListResponseAction.js";
import * as s from "./schemaParts.js";

/**
 * What `hardwareSecurityKeysList` gives back.
 *
 * @example
 * ```ts
 * declare const answer: HskGetListResponse;
 * const forSignatures = answer.hsks?.filter(({ use }) => use === "sig") ?? [];
 * ```
 */
export interface HskGetListResponse extends s.InferOutput<typeof HskGetListResponseSchema> {}

/** Schema of {@link HskGetListResponse}. */
export const HskGetListResponseSchema = s.object({
  /** Authlete's code for what happened. */
  resultCode: s.optional(s.string),
  /** What happened, in words. */
  resultMessage: s.optional(s.string),
  /** How the call ended. Look at this first. */
  action: s.optional(HskGetListResponseActionSchema),
  /** The keys of the service. */
  hsks: s.optional(s.array(HskSchema)),
});

import { HskSchema } from "./hsk.js";
import { HskGetListResponseActionSchema } from "./hskGetListResponseAction.js";
import * as s from "./schemaParts.js";

/**
 * The response of `hardwareSecurityKeysList`: the keys of the service.
 *
 * @example
 * ```ts
 * declare const response: HskGetListResponse;
 * const forSignatures = response.hsks?.filter(({ use }) => use === "sig") ?? [];
 * ```
 */
export interface HskGetListResponse extends s.InferOutput<typeof HskGetListResponseSchema> {}

/** Schema of {@link HskGetListResponse}. */
export const HskGetListResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** The result of the call. */
  action: s.optional(HskGetListResponseActionSchema),
  /** The keys of the service. */
  hsks: s.optional(s.array(HskSchema)),
});

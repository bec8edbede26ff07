import { CredentialRequestInfoSchema } from "./credentialRequestInfo.js";
import * as s from "./schemaParts.js";
import { VciBatchParseResponseActionSchema } from "./vciBatchParseResponseAction.js";

/**
 * What `verifiableCredentialsBatchParse` gives back.
 *
 * @example
 * ```ts
 * declare const answer: VciBatchParseResponse;
 * for (const { identifier, format } of answer.info ?? []) console.log(identifier, format);
 * ```
 */
export interface VciBatchParseResponse extends s.InferOutput<typeof VciBatchParseResponseSchema> {}

/** Schema of {@link VciBatchParseResponse}. */
export const VciBatchParseResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** What your endpoint must do next. */
  action: s.optional(VciBatchParseResponseActionSchema),
  /**
   * What to answer with: the value for `WWW-Authenticate` with `UNAUTHORIZED`, else a JSON object that tells
   * the error. Absent with `OK`.
   */
  responseContent: s.optional(s.string),
  /** The single requests of the batch, taken apart. With `OK` only. */
  info: s.optional(s.array(CredentialRequestInfoSchema)),
});

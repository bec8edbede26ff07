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
  /** Authlete's code for what happened. */
  resultCode: s.optional(s.string),
  /** What happened, in words. */
  resultMessage: s.optional(s.string),
  /** What your endpoint has to do next. Look at this first. */
  action: s.optional(VciBatchParseResponseActionSchema),
  /**
   * What to answer with: the value for `WWW-Authenticate` with `UNAUTHORIZED`, else a JSON object that tells
   * the error. Absent with `OK`.
   */
  responseContent: s.optional(s.string),
  /** The single requests of the batch, taken apart. With `OK` only. */
  info: s.optional(s.array(CredentialRequestInfoSchema)),
});

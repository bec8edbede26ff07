import { CredentialRequestInfoSchema } from "./credentialRequestInfo.js";
import * as s from "./schemaParts.js";
import { VciSingleParseResponseActionSchema } from "./vciSingleParseResponseAction.js";

/**
 * What `verifiableCredentialsParse` gives back.
 *
 * @example
 * ```ts
 * declare const answer: VciSingleParseResponse;
 * if (answer.action === "OK") console.log(`Wanted: ${answer.info?.format} with ${answer.info?.details}`);
 * ```
 */
export interface VciSingleParseResponse extends s.InferOutput<typeof VciSingleParseResponseSchema> {}

/** Schema of {@link VciSingleParseResponse}. */
export const VciSingleParseResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** What your endpoint must do next. */
  action: s.optional(VciSingleParseResponseActionSchema),
  /**
   * What to answer with: the value for `WWW-Authenticate` with `UNAUTHORIZED`, else a JSON object that tells
   * the error. Absent with `OK`.
   */
  responseContent: s.optional(s.string),
  /** The request, taken apart. With `OK` only. */
  info: s.optional(CredentialRequestInfoSchema),
});

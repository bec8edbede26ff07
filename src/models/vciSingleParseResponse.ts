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
  /** Authlete's code for what happened. */
  resultCode: s.optional(s.string),
  /** What happened, in words. */
  resultMessage: s.optional(s.string),
  /** What your endpoint has to do next. Look at this first. */
  action: s.optional(VciSingleParseResponseActionSchema),
  /**
   * What to answer with: the value for `WWW-Authenticate` with `UNAUTHORIZED`, else a JSON object that tells
   * the error. Absent with `OK`.
   */
  responseContent: s.optional(s.string),
  /** The request, taken apart. With `OK` only. */
  info: s.optional(CredentialRequestInfoSchema),
});

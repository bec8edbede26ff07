import { CredentialRequestInfoSchema } from "./credentialRequestInfo.js";
import * as v from "./valibot.js";
import { VciSingleParseResponseActionSchema } from "./vciSingleParseResponseAction.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** What your endpoint has to do next. Look at this first. */
  action: v.optional(VciSingleParseResponseActionSchema),
  /**
   * What to answer with: the value for `WWW-Authenticate` with `UNAUTHORIZED`, else a JSON object that tells
   * the error. Absent with `OK`.
   */
  responseContent: v.optional(v.string()),
  /** The request, taken apart. With `OK` only. */
  info: v.optional(CredentialRequestInfoSchema),
});

/**
 * What `verifiableCredentialsParse` gives back.
 *
 * @example
 * ```ts
 * declare const answer: VciSingleParseResponse;
 * if (answer.action === "OK") console.log(`Wanted: ${answer.info?.format} with ${answer.info?.details}`);
 * ```
 */
export interface VciSingleParseResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link VciSingleParseResponse}. */
export const VciSingleParseResponseSchema: v.GenericSchema<VciSingleParseResponse> = schema;

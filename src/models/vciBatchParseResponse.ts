import { CredentialRequestInfoSchema } from "./credentialRequestInfo.js";
import * as v from "./valibot.js";
import { VciBatchParseResponseActionSchema } from "./vciBatchParseResponseAction.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** What your endpoint has to do next. Look at this first. */
  action: v.optional(VciBatchParseResponseActionSchema),
  /**
   * What to answer with: the value for `WWW-Authenticate` with `UNAUTHORIZED`, else a JSON object that tells
   * the error. Absent with `OK`.
   */
  responseContent: v.optional(v.string()),
  /** The single requests of the batch, taken apart. With `OK` only. */
  info: v.optional(v.array(CredentialRequestInfoSchema)),
});

/**
 * What `verifiableCredentialsBatchParse` gives back.
 *
 * @example
 * ```ts
 * declare const answer: VciBatchParseResponse;
 * for (const { identifier, format } of answer.info ?? []) console.log(identifier, format);
 * ```
 */
export interface VciBatchParseResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link VciBatchParseResponse}. */
export const VciBatchParseResponseSchema: v.GenericSchema<VciBatchParseResponse> = schema;

import { CredentialRequestInfoSchema } from "./credentialRequestInfo.js";
import * as s from "./schemaParts.js";
import { VciBatchParseResponseActionSchema } from "./vciBatchParseResponseAction.js";

/**
 * The response of `verifiableCredentialsBatchParse`: the credential requests of the batch, or an error.
 *
 * @example
 * ```ts
 * declare const response: VciBatchParseResponse;
 * for (const { identifier, format } of response.info ?? []) console.log(identifier, format);
 * ```
 */
export interface VciBatchParseResponse extends s.InferOutput<typeof VciBatchParseResponseSchema> {}

/** Schema of {@link VciBatchParseResponse}. */
export const VciBatchParseResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** The next step of your endpoint. */
  action: s.optional(VciBatchParseResponseActionSchema),
  /**
   * With `UNAUTHORIZED`, the value of the `WWW-Authenticate` header; otherwise a JSON object that describes the error.
   * Absent with `OK`.
   */
  responseContent: s.optional(s.string),
  /** The parsed requests of the batch. With `OK` only. */
  info: s.optional(s.array(CredentialRequestInfoSchema)),
});

import { CredentialRequestInfoSchema } from "./credentialRequestInfo.js";
import * as s from "./schemaParts.js";
import { VciSingleParseResponseActionSchema } from "./vciSingleParseResponseAction.js";

/**
 * The response of `verifiableCredentialsParse`: the credential request, or an error.
 *
 * @example
 * ```ts
 * declare const response: VciSingleParseResponse;
 * if (response.action === "OK") console.log(`Requested: ${response.info?.format} with ${response.info?.details}`);
 * ```
 */
export interface VciSingleParseResponse extends s.InferOutput<typeof VciSingleParseResponseSchema> {}

/** Schema of {@link VciSingleParseResponse}. */
export const VciSingleParseResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** The next step of your endpoint. */
  action: s.optional(VciSingleParseResponseActionSchema),
  /**
   * With `UNAUTHORIZED`, the value of the `WWW-Authenticate` header; otherwise a JSON object that describes the error.
   * Absent with `OK`.
   */
  responseContent: s.optional(s.string),
  /** The parsed request. With `OK` only. */
  info: s.optional(CredentialRequestInfoSchema),
});

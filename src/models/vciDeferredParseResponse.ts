import { CredentialRequestInfoSchema } from "./credentialRequestInfo.js";
import * as s from "./schemaParts.js";
import { VciDeferredParseResponseActionSchema } from "./vciDeferredParseResponseAction.js";

/**
 * What `verifiableCredentialsDeferredParse` gives back.
 *
 * @example
 * ```ts
 * declare const answer: VciDeferredParseResponse;
 * if (answer.action === "OK") console.log(`Asked again for ${answer.info?.identifier}.`);
 * ```
 */
export interface VciDeferredParseResponse extends s.InferOutput<typeof VciDeferredParseResponseSchema> {}

/** Schema of {@link VciDeferredParseResponse}. */
export const VciDeferredParseResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** What your endpoint must do next. */
  action: s.optional(VciDeferredParseResponseActionSchema),
  /**
   * What to answer with: the value for `WWW-Authenticate` with `UNAUTHORIZED`, else a JSON object that tells
   * the error. Absent with `OK`.
   */
  responseContent: s.optional(s.string),
  /**
   * The credential request that the transaction ID was issued for; its `identifier` is that ID. With `OK`
   * only.
   */
  info: s.optional(CredentialRequestInfoSchema),
});

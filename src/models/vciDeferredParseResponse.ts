import { CredentialRequestInfoSchema } from "./credentialRequestInfo.js";
import * as s from "./schemaParts.js";
import { VciDeferredParseResponseActionSchema } from "./vciDeferredParseResponseAction.js";

/**
 * The response of `verifiableCredentialsDeferredParse`: the deferred credential request, or an error.
 *
 * @example
 * ```ts
 * declare const response: VciDeferredParseResponse;
 * if (response.action === "OK") console.log(`Deferred request for ${response.info?.identifier}.`);
 * ```
 */
export interface VciDeferredParseResponse extends s.InferOutput<typeof VciDeferredParseResponseSchema> {}

/** Schema of {@link VciDeferredParseResponse}. */
export const VciDeferredParseResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** The next step of your endpoint. */
  action: s.optional(VciDeferredParseResponseActionSchema),
  /**
   * With `UNAUTHORIZED`, the value of the `WWW-Authenticate` header; otherwise a JSON object that describes the error.
   * Absent with `OK`.
   */
  responseContent: s.optional(s.string),
  /** The credential request that the transaction ID was issued for; its `identifier` is that ID. With `OK` only. */
  info: s.optional(CredentialRequestInfoSchema),
});

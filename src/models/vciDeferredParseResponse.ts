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
  /** Authlete's code for what happened. */
  resultCode: s.optional(s.string),
  /** What happened, in words. */
  resultMessage: s.optional(s.string),
  /** What your endpoint has to do next. Look at this first. */
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

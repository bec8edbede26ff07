import { CredentialRequestInfoSchema } from "./credentialRequestInfo.js";
import * as v from "./valibot.js";
import { VciDeferredParseResponseActionSchema } from "./vciDeferredParseResponseAction.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** What your endpoint has to do next. Look at this first. */
  action: v.optional(VciDeferredParseResponseActionSchema),
  /**
   * What to answer with: the value for `WWW-Authenticate` with `UNAUTHORIZED`, else a JSON object that tells
   * the error. Absent with `OK`.
   */
  responseContent: v.optional(v.string()),
  /**
   * The credential request that the transaction ID was issued for; its `identifier` is that ID. With `OK`
   * only.
   */
  info: v.optional(CredentialRequestInfoSchema),
});

/**
 * What `verifiableCredentialsDeferredParse` gives back.
 *
 * @example
 * ```ts
 * declare const answer: VciDeferredParseResponse;
 * if (answer.action === "OK") console.log(`Asked again for ${answer.info?.identifier}.`);
 * ```
 */
export interface VciDeferredParseResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link VciDeferredParseResponse}. */
export const VciDeferredParseResponseSchema: v.GenericSchema<VciDeferredParseResponse> = schema;

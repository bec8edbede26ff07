import { CredentialOfferInfoSchema } from "./credentialOfferInfo.js";
import * as s from "./schemaParts.js";
import { VciOfferInfoResponseActionSchema } from "./vciOfferInfoResponseAction.js";

/**
 * What `verifiableCredentialsGetOfferInfo` gives back.
 *
 * @example
 * ```ts
 * declare const answer: VciOfferInfoResponse;
 * const { expiresAt } = answer.info ?? {};
 * if (expiresAt) console.log(`Valid until ${new Date(expiresAt).toISOString()}`);
 * ```
 */
export interface VciOfferInfoResponse extends s.InferOutput<typeof VciOfferInfoResponseSchema> {}

/** Schema of {@link VciOfferInfoResponse}. */
export const VciOfferInfoResponseSchema = s.object({
  /** Authlete's code for what happened. */
  resultCode: s.optional(s.string),
  /** What happened, in words. */
  resultMessage: s.optional(s.string),
  /** How the call ended. Look at this first. */
  action: s.optional(VciOfferInfoResponseActionSchema),
  /** The offer. With `OK` only. */
  info: s.optional(CredentialOfferInfoSchema),
});

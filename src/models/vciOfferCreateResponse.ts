import { CredentialOfferInfoSchema } from "./credentialOfferInfo.js";
import * as s from "./schemaParts.js";
import { VciOfferCreateResponseActionSchema } from "./vciOfferCreateResponseAction.js";

/**
 * What `verifiableCredentialsCreateOffer` gives back.
 *
 * @example
 * ```ts
 * declare const answer: VciOfferCreateResponse;
 * if (answer.action === "CREATED") console.log(answer.info?.credentialOffer);
 * ```
 */
export interface VciOfferCreateResponse extends s.InferOutput<typeof VciOfferCreateResponseSchema> {}

/** Schema of {@link VciOfferCreateResponse}. */
export const VciOfferCreateResponseSchema = s.object({
  /** Authlete's code for what happened. */
  resultCode: s.optional(s.string),
  /** What happened, in words. */
  resultMessage: s.optional(s.string),
  /** How the call ended. Look at this first. */
  action: s.optional(VciOfferCreateResponseActionSchema),
  /** The offer. With `CREATED` only. */
  info: s.optional(CredentialOfferInfoSchema),
});

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
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** The result of the call. */
  action: s.optional(VciOfferCreateResponseActionSchema),
  /** The offer. With `CREATED` only. */
  info: s.optional(CredentialOfferInfoSchema),
});

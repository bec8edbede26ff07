import { CredentialOfferInfoSchema } from "./credentialOfferInfo.js";
import * as s from "./schemaParts.js";
import { VciOfferCreateResponseActionSchema } from "./vciOfferCreateResponseAction.js";

/**
 * The response of `verifiableCredentialsCreateOffer`: the new offer.
 *
 * @example
 * ```ts
 * declare const response: VciOfferCreateResponse;
 * if (response.action === "CREATED") console.log(response.info?.credentialOffer);
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

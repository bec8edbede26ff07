import { CredentialOfferInfoSchema } from "./credentialOfferInfo.js";
import * as v from "./valibot.js";
import { VciOfferCreateResponseActionSchema } from "./vciOfferCreateResponseAction.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** How the call ended. Look at this first. */
  action: v.optional(VciOfferCreateResponseActionSchema),
  /** The offer. With `CREATED` only. */
  info: v.optional(CredentialOfferInfoSchema),
});

/**
 * What `verifiableCredentialsCreateOffer` gives back.
 *
 * @example
 * ```ts
 * declare const answer: VciOfferCreateResponse;
 * if (answer.action === "CREATED") console.log(answer.info?.credentialOffer);
 * ```
 */
export interface VciOfferCreateResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link VciOfferCreateResponse}. */
export const VciOfferCreateResponseSchema: v.GenericSchema<VciOfferCreateResponse> = schema;

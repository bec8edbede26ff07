import { CredentialOfferInfoSchema } from "./credentialOfferInfo.js";
import * as s from "./schemaParts.js";
import { VciOfferInfoResponseActionSchema } from "./vciOfferInfoResponseAction.js";

/**
 * The response of `verifiableCredentialsGetOfferInfo`: the offer.
 *
 * @example
 * ```ts
 * declare const response: VciOfferInfoResponse;
 * const { expiresAt } = response.info ?? {};
 * if (expiresAt) console.log(`Valid until ${new Date(expiresAt).toISOString()}`);
 * ```
 */
export interface VciOfferInfoResponse extends s.InferOutput<typeof VciOfferInfoResponseSchema> {}

/** Schema of {@link VciOfferInfoResponse}. */
export const VciOfferInfoResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** The result of the call. */
  action: s.optional(VciOfferInfoResponseActionSchema),
  /** The offer. With `OK` only. */
  info: s.optional(CredentialOfferInfoSchema),
});

import { CredentialOfferInfoSchema } from "./credentialOfferInfo.js";
import * as v from "./valibot.js";
import { VciOfferInfoResponseActionSchema } from "./vciOfferInfoResponseAction.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** How the call ended. Look at this first. */
  action: v.optional(VciOfferInfoResponseActionSchema),
  /** The offer. With `OK` only. */
  info: v.optional(CredentialOfferInfoSchema),
});

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
export interface VciOfferInfoResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link VciOfferInfoResponse}. */
export const VciOfferInfoResponseSchema: v.GenericSchema<VciOfferInfoResponse> = schema;

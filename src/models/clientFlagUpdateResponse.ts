import * as s from "./schemaParts.js";

/**
 * What `clientManagementUpdateLockFlag` gives back.
 *
 * @example
 * ```ts
 * declare const answer: ClientFlagUpdateResponse;
 * console.log(answer.resultCode, answer.resultMessage);
 * ```
 */
export interface ClientFlagUpdateResponse extends s.InferOutput<typeof ClientFlagUpdateResponseSchema> {}

/** Schema of {@link ClientFlagUpdateResponse}. */
export const ClientFlagUpdateResponseSchema = s.object({
  /** Authlete's code for what happened. */
  resultCode: s.string,
  /** What happened, in words. */
  resultMessage: s.string,
});

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
  /** Code of the result, such as `A001202`. */
  resultCode: s.string,
  /** Description of the result. */
  resultMessage: s.string,
});

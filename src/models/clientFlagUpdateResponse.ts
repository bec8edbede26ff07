import * as v from "./valibot.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.string(),
  /** What happened, in words. */
  resultMessage: v.string(),
});

/**
 * What `clientManagementUpdateLockFlag` gives back.
 *
 * @example
 * ```ts
 * declare const answer: ClientFlagUpdateResponse;
 * console.log(answer.resultCode, answer.resultMessage);
 * ```
 */
export interface ClientFlagUpdateResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientFlagUpdateResponse}. */
export const ClientFlagUpdateResponseSchema: v.GenericSchema<ClientFlagUpdateResponse> = schema;

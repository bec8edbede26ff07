import * as v from "./valibot.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
});

/**
 * What `clientManagementUpdateAuthorizations` gives back.
 *
 * @example
 * ```ts
 * declare const answer: ClientAuthorizationUpdateResponse;
 * console.log(answer.resultCode, answer.resultMessage);
 * ```
 */
export interface ClientAuthorizationUpdateResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientAuthorizationUpdateResponse}. */
export const ClientAuthorizationUpdateResponseSchema: v.GenericSchema<ClientAuthorizationUpdateResponse> =
  schema;

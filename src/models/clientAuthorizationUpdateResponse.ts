import * as s from "./schemaParts.js";

/**
 * What `clientManagementUpdateAuthorizations` gives back.
 *
 * @example
 * ```ts
 * declare const answer: ClientAuthorizationUpdateResponse;
 * console.log(answer.resultCode, answer.resultMessage);
 * ```
 */
export interface ClientAuthorizationUpdateResponse
  extends s.InferOutput<typeof ClientAuthorizationUpdateResponseSchema> {}

/** Schema of {@link ClientAuthorizationUpdateResponse}. */
export const ClientAuthorizationUpdateResponseSchema = s.object({
  /** Authlete's code for what happened. */
  resultCode: s.optional(s.string),
  /** What happened, in words. */
  resultMessage: s.optional(s.string),
});

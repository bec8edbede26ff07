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
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
});

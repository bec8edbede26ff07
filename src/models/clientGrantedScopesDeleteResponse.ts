import * as s from "./schemaParts.js";

/**
 * What `clientManagementDeleteGrantedScopes` and its variant give back.
 *
 * @example
 * ```ts
 * declare const answer: ClientGrantedScopesDeleteResponse;
 * console.log(answer.resultCode, answer.resultMessage);
 * ```
 */
export interface ClientGrantedScopesDeleteResponse
  extends s.InferOutput<typeof ClientGrantedScopesDeleteResponseSchema> {}

/** Schema of {@link ClientGrantedScopesDeleteResponse}. */
export const ClientGrantedScopesDeleteResponseSchema = s.object({
  /** Authlete's code for what happened. */
  resultCode: s.optional(s.string),
  /** What happened, in words. */
  resultMessage: s.optional(s.string),
});

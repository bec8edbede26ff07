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
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
});

import * as s from "./schemaParts.js";

/**
 * The response of `clientManagementDeleteGrantedScopes` and its variant. It contains only the code and the description
 * of the result.
 *
 * @example
 * ```ts
 * declare const response: ClientGrantedScopesDeleteResponse;
 * console.log(response.resultCode, response.resultMessage);
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

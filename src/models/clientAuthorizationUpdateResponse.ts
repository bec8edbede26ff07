import * as s from "./schemaParts.js";

/**
 * The response of `clientManagementUpdateAuthorizations`. It contains only the code and the description of the result.
 *
 * @example
 * ```ts
 * declare const response: ClientAuthorizationUpdateResponse;
 * console.log(response.resultCode, response.resultMessage);
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

import * as s from "./schemaParts.js";

/**
 * The response of `clientManagementUpdateLockFlag`. It contains only the code and the description of the result.
 *
 * @example
 * ```ts
 * declare const response: ClientFlagUpdateResponse;
 * console.log(response.resultCode, response.resultMessage);
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

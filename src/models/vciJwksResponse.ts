import * as s from "./schemaParts.js";
import { VciJwksResponseActionSchema } from "./vciJwksResponseAction.js";

/**
 * The response of `verifiableCredentialsGetJwks`: the key set of the credential issuer.
 *
 * @example
 * ```ts
 * declare const response: VciJwksResponse;
 * const { keys } = JSON.parse(response.responseContent ?? "{}");
 * ```
 */
export interface VciJwksResponse extends s.InferOutput<typeof VciJwksResponseSchema> {}

/** Schema of {@link VciJwksResponse}. */
export const VciJwksResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** The next step of your endpoint. */
  action: s.optional(VciJwksResponseActionSchema),
  /**
   * Body of your response, JSON. With `OK`, the key set, without private keys; otherwise a description of the error.
   */
  responseContent: s.optional(s.string),
});

import * as s from "./schemaParts.js";
import { VciJwtissuerResponseActionSchema } from "./vciJwtissuerResponseAction.js";

/**
 * The response of `verifiableCredentialsGetJwtIssuer`: the JWT issuer metadata.
 *
 * @example
 * ```ts
 * declare const response: VciJwtissuerResponse;
 * if (response.action === "OK") console.log(JSON.parse(response.responseContent ?? "{}").issuer);
 * ```
 */
export interface VciJwtissuerResponse extends s.InferOutput<typeof VciJwtissuerResponseSchema> {}

/** Schema of {@link VciJwtissuerResponse}. */
export const VciJwtissuerResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** The next step of your endpoint. */
  action: s.optional(VciJwtissuerResponseActionSchema),
  /** Body of your response, JSON. With `OK`, the metadata; otherwise a description of the error. */
  responseContent: s.optional(s.string),
});

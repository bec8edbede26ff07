import * as s from "./schemaParts.js";
import { VciJwtissuerResponseActionSchema } from "./vciJwtissuerResponseAction.js";

/**
 * What `verifiableCredentialsGetJwtIssuer` gives back.
 *
 * @example
 * ```ts
 * declare const answer: VciJwtissuerResponse;
 * if (answer.action === "OK") console.log(JSON.parse(answer.responseContent ?? "{}").issuer);
 * ```
 */
export interface VciJwtissuerResponse extends s.InferOutput<typeof VciJwtissuerResponseSchema> {}

/** Schema of {@link VciJwtissuerResponse}. */
export const VciJwtissuerResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** What your endpoint must do next. */
  action: s.optional(VciJwtissuerResponseActionSchema),
  /** Body for your answer, JSON: with `OK` the metadata, else what went wrong. */
  responseContent: s.optional(s.string),
});

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
  /** Authlete's code for what happened. */
  resultCode: s.optional(s.string),
  /** What happened, in words. */
  resultMessage: s.optional(s.string),
  /** What your endpoint has to do next. Look at this first. */
  action: s.optional(VciJwtissuerResponseActionSchema),
  /** Body for your answer, JSON: with `OK` the metadata, else what went wrong. */
  responseContent: s.optional(s.string),
});

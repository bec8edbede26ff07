import * as v from "./valibot.js";
import { VciJwtissuerResponseActionSchema } from "./vciJwtissuerResponseAction.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** What your endpoint has to do next. Look at this first. */
  action: v.optional(VciJwtissuerResponseActionSchema),
  /** Body for your answer, JSON: with `OK` the metadata, else what went wrong. */
  responseContent: v.optional(v.string()),
});

/**
 * What `verifiableCredentialsGetJwtIssuer` gives back.
 *
 * @example
 * ```ts
 * declare const answer: VciJwtissuerResponse;
 * if (answer.action === "OK") console.log(JSON.parse(answer.responseContent ?? "{}").issuer);
 * ```
 */
export interface VciJwtissuerResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link VciJwtissuerResponse}. */
export const VciJwtissuerResponseSchema: v.GenericSchema<VciJwtissuerResponse> = schema;

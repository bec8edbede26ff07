import * as s from "./schemaParts.js";
import { VciMetadataResponseActionSchema } from "./vciMetadataResponseAction.js";

/**
 * What `verifiableCredentialsGetMetadata` gives back.
 *
 * @example
 * ```ts
 * declare const answer: VciMetadataResponse;
 * if (answer.action === "OK") console.log(JSON.parse(answer.responseContent ?? "{}").credential_endpoint);
 * ```
 */
export interface VciMetadataResponse extends s.InferOutput<typeof VciMetadataResponseSchema> {}

/** Schema of {@link VciMetadataResponse}. */
export const VciMetadataResponseSchema = s.object({
  /** Authlete's code for what happened. */
  resultCode: s.optional(s.string),
  /** What happened, in words. */
  resultMessage: s.optional(s.string),
  /** What your endpoint has to do next. Look at this first. */
  action: s.optional(VciMetadataResponseActionSchema),
  /** Body for your answer, JSON: with `OK` the metadata, else what went wrong. */
  responseContent: s.optional(s.string),
});

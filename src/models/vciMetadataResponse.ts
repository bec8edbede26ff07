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
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** What your endpoint must do next. */
  action: s.optional(VciMetadataResponseActionSchema),
  /** Body for your answer, JSON: with `OK` the metadata, else what went wrong. */
  responseContent: s.optional(s.string),
});

import * as v from "./valibot.js";
import { VciMetadataResponseActionSchema } from "./vciMetadataResponseAction.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** What your endpoint has to do next. Look at this first. */
  action: v.optional(VciMetadataResponseActionSchema),
  /** Body for your answer, JSON: with `OK` the metadata, else what went wrong. */
  responseContent: v.optional(v.string()),
});

/**
 * What `verifiableCredentialsGetMetadata` gives back.
 *
 * @example
 * ```ts
 * declare const answer: VciMetadataResponse;
 * if (answer.action === "OK") console.log(JSON.parse(answer.responseContent ?? "{}").credential_endpoint);
 * ```
 */
export interface VciMetadataResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link VciMetadataResponse}. */
export const VciMetadataResponseSchema: v.GenericSchema<VciMetadataResponse> = schema;

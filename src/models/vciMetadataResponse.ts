import * as s from "./schemaParts.js";
import { VciMetadataResponseActionSchema } from "./vciMetadataResponseAction.js";

/**
 * The response of `verifiableCredentialsGetMetadata`: the credential issuer metadata.
 *
 * @example
 * ```ts
 * declare const response: VciMetadataResponse;
 * if (response.action === "OK") console.log(JSON.parse(response.responseContent ?? "{}").credential_endpoint);
 * ```
 */
export interface VciMetadataResponse extends s.InferOutput<typeof VciMetadataResponseSchema> {}

/** Schema of {@link VciMetadataResponse}. */
export const VciMetadataResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** The next step of your endpoint. */
  action: s.optional(VciMetadataResponseActionSchema),
  /** Body of your response, JSON. With `OK`, the metadata; otherwise a description of the error. */
  responseContent: s.optional(s.string),
});

import * as s from "../schemaParts.js";
import { StandardIntrospectionRequestSchema } from "../standardIntrospectionRequest.js";

/**
 * The request of `introspectionStandardProcess`: the introspection request of a resource server.
 *
 * @example
 * ```ts
 * const request: IntrospectionStandardProcessRequest = {
 *   standardIntrospectionRequest: { parameters: "token=n4Ew7vQe" },
 * };
 * ```
 */
export interface IntrospectionStandardProcessRequest
  extends s.InferOutput<typeof IntrospectionStandardProcessRequestSchema> {}

/** Schema of {@link IntrospectionStandardProcessRequest}. */
export const IntrospectionStandardProcessRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The request that the resource server sent to your introspection endpoint. */
  standardIntrospectionRequest: StandardIntrospectionRequestSchema,
});

import { StandardIntrospectionRequestSchema } from "../standardIntrospectionRequest.js";
import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** What the resource server sent to your introspection endpoint. */
  standardIntrospectionRequest: StandardIntrospectionRequestSchema,
});

/**
 * The request of `introspectionStandardProcess`.
 *
 * @example
 * ```ts
 * const request: IntrospectionStandardProcessRequest = {
 *   standardIntrospectionRequest: { parameters: "token=n4Ew7vQe" },
 * };
 * ```
 */
export interface IntrospectionStandardProcessRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link IntrospectionStandardProcessRequest}. */
export const IntrospectionStandardProcessRequestSchema: v.GenericSchema<IntrospectionStandardProcessRequest> =
  schema;

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
 * const request: AuthIntrospectionStandardApiRequest = {
 *   standardIntrospectionRequest: { parameters: "token=n4Ew7vQe" },
 * };
 * ```
 */
export interface AuthIntrospectionStandardApiRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link AuthIntrospectionStandardApiRequest}. */
export const AuthIntrospectionStandardApiRequestSchema: v.GenericSchema<AuthIntrospectionStandardApiRequest> =
  schema;

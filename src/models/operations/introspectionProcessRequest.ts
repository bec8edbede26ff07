import { IntrospectionRequestSchema } from "../introspectionRequest.js";
import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The token, and what is asked of it. */
  introspectionRequest: IntrospectionRequestSchema,
});

/**
 * The request of `introspectionProcess`.
 *
 * @example
 * ```ts
 * const request: IntrospectionProcessRequest = {
 *   introspectionRequest: {
 *     token: "mTq7Ld0xVb3nYw9KcR5sHf1uZ8eJp2gA",
 *     scopes: ["history.read"],
 *   },
 * };
 * ```
 */
export interface IntrospectionProcessRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link IntrospectionProcessRequest}. */
export const IntrospectionProcessRequestSchema: v.GenericSchema<IntrospectionProcessRequest> = schema;

import * as s from "./schemaParts.js";
import { StandardIntrospectionResponseActionSchema } from "./standardIntrospectionResponseAction.js";

/**
 * The response of `introspectionStandardProcess`: the response that your introspection endpoint must return.
 *
 * @example
 * ```ts
 * const response: StandardIntrospectionResponse = {
 *   action: "OK",
 *   responseContent: '{"active":true,"sub":"john"}',
 * };
 * ```
 */
export interface StandardIntrospectionResponse
  extends s.InferOutput<typeof StandardIntrospectionResponseSchema> {}

/** Schema of {@link StandardIntrospectionResponse}. */
export const StandardIntrospectionResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** The next step of the introspection endpoint. */
  action: s.optional(StandardIntrospectionResponseActionSchema),
  /** Body of the response to the resource server: a JWT if `action` is `JWT`, otherwise a JSON object in a string. */
  responseContent: s.optional(s.string),
});

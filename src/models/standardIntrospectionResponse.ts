import * as s from "./schemaParts.js";
import { StandardIntrospectionResponseActionSchema } from "./standardIntrospectionResponseAction.js";

/**
 * What `introspectionStandardProcess` gives back.
 *
 * @example
 * ```ts
 * const answer: StandardIntrospectionResponse = {
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
  /** What the introspection endpoint has to do next. Look at this first. */
  action: s.optional(StandardIntrospectionResponseActionSchema),
  /** Body for the resource server: a JWT where `action` is `JWT`, else a JSON object in a string. */
  responseContent: s.optional(s.string),
});

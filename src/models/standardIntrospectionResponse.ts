import { StandardIntrospectionResponseActionSchema } from "./standardIntrospectionResponseAction.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** What the introspection endpoint has to do next. Look at this first. */
  action: v.optional(StandardIntrospectionResponseActionSchema),
  /** Body for the resource server: a JWT where `action` is `JWT`, else a JSON object in a string. */
  responseContent: v.optional(v.string()),
});

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
export interface StandardIntrospectionResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link StandardIntrospectionResponse}. */
export const StandardIntrospectionResponseSchema: v.GenericSchema<StandardIntrospectionResponse> = schema;

import { AuthorizationFailResponseActionSchema } from "./authorizationFailResponseAction.js";
import * as s from "./schemaParts.js";

/**
 * What `authorizationFail` gives back: the error for the client.
 *
 * @example
 * ```ts
 * const answer: AuthorizationFailResponse = {
 *   action: "LOCATION",
 *   responseContent: "https://client.example.com/cb?error=access_denied",
 * };
 * ```
 */
export interface AuthorizationFailResponse extends s.InferOutput<typeof AuthorizationFailResponseSchema> {}

/** Schema of {@link AuthorizationFailResponse}. */
export const AuthorizationFailResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** What your authorization endpoint has to answer. Look at this first. */
  action: s.optional(AuthorizationFailResponseActionSchema),
  /** The answer: a URL to redirect to, an HTML page, or JSON, as `action` says. */
  responseContent: s.optional(s.string),
});

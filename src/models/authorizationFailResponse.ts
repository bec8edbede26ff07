import { AuthorizationFailResponseActionSchema } from "./authorizationFailResponseAction.js";
import * as s from "./schemaParts.js";

/**
 * The response of `authorizationFail`: the error response that your authorization endpoint must return.
 *
 * @example
 * ```ts
 * const response: AuthorizationFailResponse = {
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
  /** The response that your authorization endpoint must return. */
  action: s.optional(AuthorizationFailResponseActionSchema),
  /** The content of that response: a URL to redirect to, an HTML page or JSON, depending on `action`. */
  responseContent: s.optional(s.string),
});

import { AuthorizationFailResponseActionSchema } from "./authorizationFailResponseAction.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** What your authorization endpoint has to answer. Look at this first. */
  action: v.optional(AuthorizationFailResponseActionSchema),
  /** The answer: a URL to redirect to, an HTML page, or JSON, as `action` says. */
  responseContent: v.optional(v.string()),
});

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
export interface AuthorizationFailResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link AuthorizationFailResponse}. */
export const AuthorizationFailResponseSchema: v.GenericSchema<AuthorizationFailResponse> = schema;

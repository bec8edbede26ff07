import * as v from "./valibot.js";

const schema = v.object({
  /** The ticket that `cibaProcessAuthentication` gave for the request. */
  ticket: v.string(),
});

/**
 * What `cibaIssue` sends.
 *
 * @example
 * ```ts
 * const request: BackchannelAuthenticationIssueRequest = {
 *   ticket: "hT3vQ9xYw2LrKc8NzJ0bFgUe5sMdA7pOi1kVtXyR4Co",
 * };
 * ```
 */
export interface BackchannelAuthenticationIssueRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link BackchannelAuthenticationIssueRequest}. */
export const BackchannelAuthenticationIssueRequestSchema: v.GenericSchema<BackchannelAuthenticationIssueRequest> =
  schema;

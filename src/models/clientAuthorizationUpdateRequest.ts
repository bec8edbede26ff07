import * as s from "./schemaParts.js";

/**
 * The body of `clientManagementUpdateAuthorizations`: the user whose tokens are updated, and their new scopes.
 *
 * @example
 * ```ts
 * const narrowed: ClientAuthorizationUpdateRequest = { subject: "john", scopes: ["history.read"] };
 * ```
 */
export interface ClientAuthorizationUpdateRequest
  extends s.InferOutput<typeof ClientAuthorizationUpdateRequestSchema> {}

/** Schema of {@link ClientAuthorizationUpdateRequest}. */
export const ClientAuthorizationUpdateRequestSchema = s.object({
  /** The user whose tokens are updated, by their identifier in your authorization server. */
  subject: s.string,
  /** Names of the new scopes of all the tokens, which replace the current ones. If absent, the scopes do not change. */
  scopes: s.optional(s.array(s.string)),
});

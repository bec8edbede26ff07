import * as s from "./schemaParts.js";

/**
 * What `clientManagementUpdateAuthorizations` sends: whose tokens, and the scopes that they are to have.
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
  /** The user whose tokens are meant, by the identifier that your authorization server knows them by. */
  subject: s.string,
  /**
   * Names of the scopes that all the tokens have from now on, instead of those that they had. Absent: they
   * keep theirs.
   */
  scopes: s.optional(s.array(s.string)),
});

import * as v from "./valibot.js";

const schema = v.object({
  /** The user whose tokens are meant, by the identifier that your authorization server knows them by. */
  subject: v.string(),
  /**
   * Names of the scopes that all the tokens have from now on, instead of those that they had. Absent: they
   * keep theirs.
   */
  scopes: v.optional(v.array(v.string())),
});

/**
 * What `clientManagementUpdateAuthorizations` sends: whose tokens, and the scopes that they are to have.
 *
 * @example
 * ```ts
 * const narrowed: ClientAuthorizationUpdateRequest = { subject: "john", scopes: ["history.read"] };
 * ```
 */
export interface ClientAuthorizationUpdateRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientAuthorizationUpdateRequest}. */
export const ClientAuthorizationUpdateRequestSchema: v.GenericSchema<ClientAuthorizationUpdateRequest> =
  schema;

import * as s from "./schemaParts.js";

/**
 * The response of `clientManagementGetGrantedScopes`, `clientManagementDeleteAuthorizations` and their variants. After
 * a deletion it contains only `resultCode` and `resultMessage`.
 *
 * @example
 * ```ts
 * const record: ClientAuthorizationDeleteResponse = {
 *   clientId: 26888344961664,
 *   subject: "john",
 *   latestGrantedScopes: ["calendar.read"],
 *   mergedGrantedScopes: ["calendar.read", "contacts.read"],
 *   modifiedAt: 1767225600000,
 * };
 * const granted = record.mergedGrantedScopes ?? []; // absent: there is no record
 * ```
 */
export interface ClientAuthorizationDeleteResponse
  extends s.InferOutput<typeof ClientAuthorizationDeleteResponseSchema> {}

/** Schema of {@link ClientAuthorizationDeleteResponse}. */
export const ClientAuthorizationDeleteResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** ID of the service. */
  serviceApiKey: s.optional(s.integer),
  /** ID of the client that the scopes were granted to. */
  clientId: s.optional(s.integer),
  /** The user who granted the scopes, by their identifier in your authorization server. */
  subject: s.optional(s.string),
  /** Names of the scopes that the user granted most recently. Empty: none. Absent: there is no record. */
  latestGrantedScopes: s.optional(s.array(s.string)),
  /**
   * Names of all scopes that the user has ever granted, without those that were revoked since. Absent: there is no
   * record.
   */
  mergedGrantedScopes: s.optional(s.array(s.string)),
  /** When the record was last updated, in milliseconds since the epoch. */
  modifiedAt: s.optional(s.integer),
  /** Type of the response, `GrantedScopesGetResponse`. Absent after a deletion. */
  type: s.optional(s.string),
});

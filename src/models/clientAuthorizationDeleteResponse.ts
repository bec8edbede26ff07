import * as v from "./valibot.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** ID of the service. */
  serviceApiKey: v.optional(v.IntegerSchema),
  /** The client that the scopes were granted to. */
  clientId: v.optional(v.IntegerSchema),
  /** The user who granted them, by the identifier that your authorization server knows them by. */
  subject: v.optional(v.string()),
  /** Names of the scopes that the user granted the last time. Empty: none. Absent: there is no record. */
  latestGrantedScopes: v.optional(v.array(v.string())),
  /**
   * Names of all scopes that the user granted at any time, without those revoked since. Absent: there is no
   * record.
   */
  mergedGrantedScopes: v.optional(v.array(v.string())),
  /** When the record was changed last, in milliseconds since the epoch. */
  modifiedAt: v.optional(v.IntegerSchema),
  /** Kind of the answer, `GrantedScopesGetResponse`. Absent after a deletion. */
  type: v.optional(v.string()),
});

/**
 * What `clientManagementGetGrantedScopes`, `clientManagementDeleteAuthorizations` and their variants give
 * back. After a deletion there are only `resultCode` and `resultMessage`.
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
export interface ClientAuthorizationDeleteResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientAuthorizationDeleteResponse}. */
export const ClientAuthorizationDeleteResponseSchema: v.GenericSchema<ClientAuthorizationDeleteResponse> =
  schema;

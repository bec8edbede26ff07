import { ClientTypeSchema } from "./clientType.js";
import * as s from "./schemaParts.js";
import { TaggedValueSchema } from "./taggedValue.js";

/**
 * The basic data of a client, as contained in a list of its tokens and in the list of the clients that a user has
 * authorized.
 *
 * @example
 * ```ts
 * const client: ClientLimited = {
 *   clientId: 26888344961664,
 *   clientName: "Photo Printer",
 *   clientType: "CONFIDENTIAL",
 * };
 * ```
 */
export interface ClientLimited extends s.InferOutput<typeof ClientLimitedSchema> {}

/** Schema of {@link ClientLimited}. */
export const ClientLimitedSchema = s.object({
  /** Serial number that Authlete assigned to the client. */
  number: s.optional(s.integer),
  /** Name of the client that is displayed to users, `client_name`. */
  clientName: s.optional(s.string),
  /** The name in other languages. */
  clientNames: s.optional(s.array(TaggedValueSchema)),
  /** Description of the client. */
  description: s.optional(s.string),
  /** The description in other languages. */
  descriptions: s.optional(s.array(TaggedValueSchema)),
  /** ID that Authlete assigned to the client. Calls to Authlete identify the client by it. */
  clientId: s.optional(s.integer),
  /** The `client_id` that the client uses with OAuth and OpenID Connect. Default: `clientId` as a string. */
  clientIdAlias: s.optional(s.string),
  /**
   * Whether the alias is enabled.
   *
   * @deprecated Aliases are always enabled.
   */
  clientIdAliasEnabled: s.optional(s.boolean),
  /** Whether the client is confidential or public. */
  clientType: s.optional(s.open(ClientTypeSchema)),
});

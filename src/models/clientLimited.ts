import { ClientTypeSchema } from "./clientType.js";
import * as s from "./schemaParts.js";
import { TaggedValueSchema } from "./taggedValue.js";

/**
 * The part of a client that a list of its tokens, or of the clients that a user has authorized, tells.
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
  /** Serial number that Authlete gave the client. */
  number: s.optional(s.integer),
  /** Name of the client that users get to see, `client_name`. */
  clientName: s.optional(s.string),
  /** The name in other languages. */
  clientNames: s.optional(s.array(TaggedValueSchema)),
  /** What the client is, in words. */
  description: s.optional(s.string),
  /** The description in other languages. */
  descriptions: s.optional(s.array(TaggedValueSchema)),
  /** ID that Authlete gave the client. Calls to Authlete name the client by it. */
  clientId: s.optional(s.integer),
  /**
   * The `client_id` that the client uses with OAuth and OpenID Connect. Default: `clientId` in digits.
   */
  clientIdAlias: s.optional(s.string),
  /**
   * Whether the alias may be used.
   *
   * @deprecated Aliases are always on now.
   */
  clientIdAliasEnabled: s.optional(s.boolean),
  /** Whether the client is confidential or public. */
  clientType: s.optional(s.open(ClientTypeSchema)),
});

import { ClientTypeSchema } from "./clientType.js";
import { TaggedValueSchema } from "./taggedValue.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** Serial number that Authlete gave the client. */
  number: v.optional(v.IntegerSchema),
  /** Name of the client that users get to see, `client_name`. */
  clientName: v.optional(v.string()),
  /** The name in other languages. */
  clientNames: v.optional(v.array(TaggedValueSchema)),
  /** What the client is, in words. */
  description: v.optional(v.string()),
  /** The description in other languages. */
  descriptions: v.optional(v.array(TaggedValueSchema)),
  /** ID that Authlete gave the client. Calls to Authlete name the client by it. */
  clientId: v.optional(v.IntegerSchema),
  /**
   * The `client_id` that the client uses with OAuth and OpenID Connect. Default: `clientId` in digits.
   */
  clientIdAlias: v.optional(v.string()),
  /**
   * Whether the alias may be used.
   *
   * @deprecated Aliases are always on now.
   */
  clientIdAliasEnabled: v.optional(v.boolean()),
  /** Whether the client is confidential or public. */
  clientType: v.optional(v.open(ClientTypeSchema)),
});

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
export interface ClientLimited extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientLimited}. */
export const ClientLimitedSchema: v.GenericSchema<ClientLimited> = schema;

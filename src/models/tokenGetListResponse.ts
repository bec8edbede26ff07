import { AccessTokenSchema } from "./accessToken.js";
import { ClientLimitedSchema } from "./clientLimited.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** Index of the first token of this page among all that match; counted from 0. */
  start: v.optional(v.IntegerSchema),
  /** Index after the last token of this page. */
  end: v.optional(v.IntegerSchema),
  /** How many tokens match in all, on this page and on others. */
  totalCount: v.optional(v.IntegerSchema),
  /** The client that the list was restricted to; absent where it was not. */
  client: v.optional(ClientLimitedSchema),
  /** The user that the list was restricted to; absent where it was not. */
  subject: v.optional(v.string()),
  /** The tokens of this page. Absent where there are none. */
  accessTokens: v.optional(v.array(AccessTokenSchema)),
});

/**
 * One page of the access tokens of a service.
 *
 * @example
 * ```ts
 * declare const page: TokenGetListResponse;
 * for (const token of page.accessTokens ?? []) console.log(token.accessTokenHash, token.subject);
 * console.log(`${page.end} of ${page.totalCount}`);
 * ```
 */
export interface TokenGetListResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link TokenGetListResponse}. */
export const TokenGetListResponseSchema: v.GenericSchema<TokenGetListResponse> = schema;

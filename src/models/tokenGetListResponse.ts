import { AccessTokenSchema } from "./accessToken.js";
import { ClientLimitedSchema } from "./clientLimited.js";
import * as s from "./schemaParts.js";

/**
 * The response of `tokenManagementList`: one page of the access tokens of a service.
 *
 * @example
 * ```ts
 * declare const page: TokenGetListResponse;
 * for (const token of page.accessTokens ?? []) console.log(token.accessTokenHash, token.subject);
 * console.log(`${page.end} of ${page.totalCount}`);
 * ```
 */
export interface TokenGetListResponse extends s.InferOutput<typeof TokenGetListResponseSchema> {}

/** Schema of {@link TokenGetListResponse}. */
export const TokenGetListResponseSchema = s.object({
  /** Index of the first token of this page among all matching tokens, counted from 0. */
  start: s.optional(s.integer),
  /** Index after the last token of this page. */
  end: s.optional(s.integer),
  /** Total number of matching tokens, on this page and on others. */
  totalCount: s.optional(s.integer),
  /** The client that the list is restricted to. Absent if the list is not restricted to a client. */
  client: s.optional(ClientLimitedSchema),
  /** The user that the list is restricted to. Absent if the list is not restricted to a user. */
  subject: s.optional(s.string),
  /** The tokens of this page. Absent if there are none. */
  accessTokens: s.optional(s.array(AccessTokenSchema)),
});

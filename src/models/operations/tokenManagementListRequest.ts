import * as s from "../schemaParts.js";

/**
 * The request of `tokenManagementList`: filters for the access tokens, and the page.
 *
 * @example
 * ```ts
 * const request: TokenManagementListRequest = { clientIdentifier: "26888344961664", start: 0, end: 20 };
 * ```
 */
export interface TokenManagementListRequest extends s.InferOutput<typeof TokenManagementListRequestSchema> {}

/** Schema of {@link TokenManagementListRequest}. */
export const TokenManagementListRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** Numeric ID or alias of the client to list tokens of. Default: all clients. */
  clientIdentifier: s.optional(s.clientId),
  /** The user to list tokens of. Default: all users. */
  subject: s.optional(s.string),
  /** Index of the first token of the page, counted from 0. Default: 0. */
  start: s.optional(s.integer),
  /** Index after the last token of the page. Default: 5. */
  end: s.optional(s.integer),
});

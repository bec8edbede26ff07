import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** Only tokens of this client: its numeric ID in digits, or its alias. */
  clientIdentifier: v.optional(v.string()),
  /** Only tokens of this user. */
  subject: v.optional(v.string()),
  /** Index of the first token of the page, counted from 0. Default: 0. */
  start: v.optional(v.IntegerSchema),
  /** Index after the last token of the page. Default: 5. */
  end: v.optional(v.IntegerSchema),
});

/**
 * The request of `tokenManagementList`.
 *
 * @example
 * ```ts
 * const request: TokenManagementListRequest = { clientIdentifier: "26888344961664", start: 0, end: 20 };
 * ```
 */
export interface TokenManagementListRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link TokenManagementListRequest}. */
export const TokenManagementListRequestSchema: v.GenericSchema<TokenManagementListRequest> = schema;

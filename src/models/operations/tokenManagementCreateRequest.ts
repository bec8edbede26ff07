import { TokenCreateRequestSchema } from "../tokenCreateRequest.js";
import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The token to make. */
  tokenCreateRequest: TokenCreateRequestSchema,
});

/**
 * The request of `tokenManagementCreate`.
 *
 * @example
 * ```ts
 * const request: TokenManagementCreateRequest = {
 *   tokenCreateRequest: {
 *     grantType: "CLIENT_CREDENTIALS",
 *     clientId: 26888344961664,
 *     scopes: ["history.read"],
 *   },
 * };
 * ```
 */
export interface TokenManagementCreateRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link TokenManagementCreateRequest}. */
export const TokenManagementCreateRequestSchema: v.GenericSchema<TokenManagementCreateRequest> = schema;

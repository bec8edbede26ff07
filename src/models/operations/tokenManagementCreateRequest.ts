import * as s from "../schemaParts.js";
import { TokenCreateRequestSchema } from "../tokenCreateRequest.js";

/**
 * The request of `tokenManagementCreate`: the access token to create.
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
export interface TokenManagementCreateRequest
  extends s.InferOutput<typeof TokenManagementCreateRequestSchema> {}

/** Schema of {@link TokenManagementCreateRequest}. */
export const TokenManagementCreateRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The token to create. */
  tokenCreateRequest: TokenCreateRequestSchema,
});

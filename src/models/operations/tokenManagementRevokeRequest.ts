import * as s from "../schemaParts.js";
import { TokenRevokeRequestSchema } from "../tokenRevokeRequest.js";

/**
 * The request of `tokenManagementRevoke`: the tokens to revoke.
 *
 * @example
 * ```ts
 * const request: TokenManagementRevokeRequest = { tokenRevokeRequest: { subject: "john" } };
 * ```
 */
export interface TokenManagementRevokeRequest
  extends s.InferOutput<typeof TokenManagementRevokeRequestSchema> {}

/** Schema of {@link TokenManagementRevokeRequest}. */
export const TokenManagementRevokeRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The tokens to revoke. */
  tokenRevokeRequest: TokenRevokeRequestSchema,
});

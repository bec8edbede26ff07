import { TokenRevokeRequestSchema } from "../tokenRevokeRequest.js";
import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The tokens to revoke. */
  tokenRevokeRequest: TokenRevokeRequestSchema,
});

/**
 * The request of `tokenManagementRevoke`.
 *
 * @example
 * ```ts
 * const request: TokenManagementRevokeRequest = { tokenRevokeRequest: { subject: "john" } };
 * ```
 */
export interface TokenManagementRevokeRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link TokenManagementRevokeRequest}. */
export const TokenManagementRevokeRequestSchema: v.GenericSchema<TokenManagementRevokeRequest> = schema;

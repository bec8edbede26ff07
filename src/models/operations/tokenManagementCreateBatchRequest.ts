import * as s from "../schemaParts.js";
import { TokenCreateRequestSchema } from "../tokenCreateRequest.js";

/**
 * The request of `tokenManagementCreateBatch`: the access tokens to create.
 *
 * @example
 * ```ts
 * const request: TokenManagementCreateBatchRequest = {
 *   requestBody: [{ grantType: "CLIENT_CREDENTIALS", clientId: 26888344961664, scopes: ["timeline.read"] }],
 *   dryRun: true,
 * };
 * ```
 */
export interface TokenManagementCreateBatchRequest
  extends s.InferOutput<typeof TokenManagementCreateBatchRequestSchema> {}

/** Schema of {@link TokenManagementCreateBatchRequest}. */
export const TokenManagementCreateBatchRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The tokens to create, each in the form that `tokenManagementCreate` accepts. */
  requestBody: s.array(TokenCreateRequestSchema),
  /** Whether to only check the batch, without creating tokens. Default: `false`. */
  dryRun: s.optional(s.boolean),
});

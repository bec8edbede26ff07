import { TokenCreateRequestSchema } from "../tokenCreateRequest.js";
import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The tokens to make, each as `tokenManagementCreate` takes it. */
  requestBody: v.array(TokenCreateRequestSchema),
  /** Whether only to check the batch and make no token. Default: `false`. */
  dryRun: v.optional(v.boolean()),
});

/**
 * The request of `tokenManagementCreateBatch`.
 *
 * @example
 * ```ts
 * const request: TokenManagementCreateBatchRequest = {
 *   requestBody: [{ grantType: "CLIENT_CREDENTIALS", clientId: 26888344961664, scopes: ["timeline.read"] }],
 *   dryRun: true,
 * };
 * ```
 */
export interface TokenManagementCreateBatchRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link TokenManagementCreateBatchRequest}. */
export const TokenManagementCreateBatchRequestSchema: v.GenericSchema<TokenManagementCreateBatchRequest> =
  schema;

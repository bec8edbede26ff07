import * as s from "./schemaParts.js";

/**
 * The body of `serviceTokenList`: the service whose tokens are listed.
 *
 * @example
 * ```ts
 * const request: GetServiceTokensRequest = { organizationId: 143361107080408, serviceId: 715948317 };
 * ```
 */
export interface GetServiceTokensRequest extends s.InferOutput<typeof GetServiceTokensRequestSchema> {}

/** Schema of {@link GetServiceTokensRequest}. */
export const GetServiceTokensRequestSchema = s.object({
  /** ID of the organization. */
  organizationId: s.integer,
  /** ID of the API server. Default: that of the context. */
  apiServerId: s.optional(s.integer),
  /** ID of the service. */
  serviceId: s.integer,
});

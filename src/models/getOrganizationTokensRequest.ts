import * as s from "./schemaParts.js";

/**
 * The body of `organizationTokenList`: the organization whose tokens are listed.
 *
 * @example
 * ```ts
 * const request: GetOrganizationTokensRequest = { organizationId: 143361107080408 };
 * ```
 */
export interface GetOrganizationTokensRequest
  extends s.InferOutput<typeof GetOrganizationTokensRequestSchema> {}

/** Schema of {@link GetOrganizationTokensRequest}. */
export const GetOrganizationTokensRequestSchema = s.object({
  /** ID of the organization. */
  organizationId: s.integer,
});

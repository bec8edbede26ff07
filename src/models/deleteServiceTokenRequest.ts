import * as s from "./schemaParts.js";

/**
 * The body of `serviceTokenRevoke`: the token to revoke.
 *
 * @example
 * ```ts
 * const request: DeleteServiceTokenRequest = {
 *   organizationId: 143361107080408,
 *   serviceId: 715948317,
 *   tokenId: "b7e1f2",
 * };
 * ```
 */
export interface DeleteServiceTokenRequest extends s.InferOutput<typeof DeleteServiceTokenRequestSchema> {}

/** Schema of {@link DeleteServiceTokenRequest}. */
export const DeleteServiceTokenRequestSchema = s.object({
  /** ID of the organization. */
  organizationId: s.optional(s.integer),
  /** ID of the API server. Default: that of the context. */
  apiServerId: s.optional(s.integer),
  /** ID of the service. */
  serviceId: s.optional(s.integer),
  /** ID of the token, which is not the token itself. */
  tokenId: s.string,
});

import * as s from "./schemaParts.js";

/**
 * The request of `serviceTokenRename`: the service access token, and its new description.
 *
 * @example
 * ```ts
 * const request: RenameServiceTokenRequest = {
 *   organizationId: 143361107080408,
 *   serviceId: 715948317,
 *   tokenId: "b7e1f2",
 *   description: "staging",
 * };
 * ```
 */
export interface RenameServiceTokenRequest extends s.InferOutput<typeof RenameServiceTokenRequestSchema> {}

/** Schema of {@link RenameServiceTokenRequest}. */
export const RenameServiceTokenRequestSchema = s.object({
  /** ID of the organization. */
  organizationId: s.integer,
  /** ID of the API server. Default: that of the context. */
  apiServerId: s.optional(s.integer),
  /** ID of the service. */
  serviceId: s.integer,
  /** ID of the token, which is not the token itself. */
  tokenId: s.string,
  /** New description of the token, at most 255 characters. */
  description: s.string,
});

import * as s from "./schemaParts.js";

/**
 * The request of `serviceTokenRotate`: the service access token whose value is replaced.
 *
 * @example
 * ```ts
 * const request: RotateServiceTokenRequest = {
 *   organizationId: 143361107080408,
 *   serviceId: 715948317,
 *   tokenId: "b7e1f2",
 * };
 * ```
 */
export interface RotateServiceTokenRequest extends s.InferOutput<typeof RotateServiceTokenRequestSchema> {}

/** Schema of {@link RotateServiceTokenRequest}. */
export const RotateServiceTokenRequestSchema = s.object({
  /** ID of the organization. */
  organizationId: s.integer,
  /** ID of the API server. Default: that of the context. */
  apiServerId: s.optional(s.integer),
  /** ID of the service. */
  serviceId: s.integer,
  /** ID of the token, which is not the token itself. */
  tokenId: s.string,
});

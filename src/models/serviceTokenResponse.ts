import * as s from "./schemaParts.js";

/**
 * A service access token: an access token for the API of one service.
 *
 * @example
 * ```ts
 * declare const token: ServiceTokenResponse;
 * console.log(token.tokenId, token.description);
 * ```
 */
export interface ServiceTokenResponse extends s.InferOutput<typeof ServiceTokenResponseSchema> {}

/** Schema of {@link ServiceTokenResponse}. */
export const ServiceTokenResponseSchema = s.object({
  /** ID of the token. */
  tokenId: s.optional(s.string),
  /**
   * The value of the token, for use as `bearer` of a context. Present only if this call created or rotated the token:
   * it cannot be read later.
   */
  accessToken: s.optional(s.string),
  /** Purpose of the token. */
  description: s.optional(s.string),
  /** ID of the organization. */
  organizationId: s.optional(s.integer),
  /** ID of the API server. */
  apiServerId: s.optional(s.integer),
  /** ID of the service that the token is for. */
  serviceId: s.optional(s.integer),
});

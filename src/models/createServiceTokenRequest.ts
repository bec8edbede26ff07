import * as s from "./schemaParts.js";

/**
 * The body of `serviceTokenCreate`: the service, and the purpose of the new token.
 *
 * @example
 * ```ts
 * const request: CreateServiceTokenRequest = {
 *   organizationId: 143361107080408,
 *   serviceId: 715948317,
 *   description: "production",
 * };
 * ```
 */
export interface CreateServiceTokenRequest extends s.InferOutput<typeof CreateServiceTokenRequestSchema> {}

/** Schema of {@link CreateServiceTokenRequest}. */
export const CreateServiceTokenRequestSchema = s.object({
  /** ID of the organization. */
  organizationId: s.integer,
  /** ID of the API server. Default: that of the context. */
  apiServerId: s.optional(s.integer),
  /** ID of the service that the token is for. */
  serviceId: s.integer,
  /** Purpose of the token, at most 255 characters. */
  description: s.string,
});

import * as s from "../schemaParts.js";

/**
 * The request of `jwkSetEndpointServiceJwksGetApi`: the contents and the format of the key set.
 *
 * @example
 * ```ts
 * const request: JwkSetEndpointServiceJwksGetApiRequest = { includePrivateKeys: false };
 * ```
 */
export interface JwkSetEndpointServiceJwksGetApiRequest
  extends s.InferOutput<typeof JwkSetEndpointServiceJwksGetApiRequestSchema> {}

/** Schema of {@link JwkSetEndpointServiceJwksGetApiRequest}. */
export const JwkSetEndpointServiceJwksGetApiRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** Whether to include the private keys. They are secrets that no endpoint may publish. Default: `false`. */
  includePrivateKeys: s.optional(s.boolean),
  /** Whether the JSON is indented. This has no effect on the value, which is parsed. Default: `false`. */
  pretty: s.optional(s.boolean),
});

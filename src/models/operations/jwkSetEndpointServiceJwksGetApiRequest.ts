import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** Whether the private keys come, too: secrets, which no endpoint may publish. Default: `false`. */
  includePrivateKeys: v.optional(v.boolean()),
  /** Whether the JSON comes indented. Of no effect on the value, which is parsed. Default: `false`. */
  pretty: v.optional(v.boolean()),
});

/**
 * The request of `jwkSetEndpointServiceJwksGetApi`.
 *
 * @example
 * ```ts
 * const request: JwkSetEndpointServiceJwksGetApiRequest = { includePrivateKeys: false };
 * ```
 */
export interface JwkSetEndpointServiceJwksGetApiRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link JwkSetEndpointServiceJwksGetApiRequest}. */
export const JwkSetEndpointServiceJwksGetApiRequestSchema: v.GenericSchema<JwkSetEndpointServiceJwksGetApiRequest> =
  schema;

import { ServiceTokenCacheSchema } from "./serviceTokenCache.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** Version of the Authlete server. */
  version: v.string(),
  /** Short names of the features that the server has: `ciba`, `dcr`, `fapi`, `hsm` and the like. */
  features: v.array(v.string()),
  /** Settings of the server, name and value, where it tells them. */
  configuration: v.optional(v.freeForm()),
  /** Statistics of the server's cache of service access tokens, where it tells them. */
  serviceTokenCache: v.optional(ServiceTokenCacheSchema),
});

/**
 * What `utilityGetInfo` gives back: the Authlete server itself, apart from any service.
 *
 * @example
 * ```ts
 * const info: InfoResponse = { version: "3.0.20", features: ["ciba", "deviceflow", "gm"] };
 * const federates = info.features.includes("oidc_federation");
 * ```
 */
export interface InfoResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link InfoResponse}. */
export const InfoResponseSchema: v.GenericSchema<InfoResponse> = schema;

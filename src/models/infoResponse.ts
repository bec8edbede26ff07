import * as s from "./schemaParts.js";
import { ServiceTokenCacheSchema } from "./serviceTokenCache.js";

/**
 * What `utilityGetInfo` gives back: the Authlete server itself, apart from any service.
 *
 * @example
 * ```ts
 * const info: InfoResponse = { version: "3.0.20", features: ["ciba", "deviceflow", "gm"] };
 * const federates = info.features.includes("oidc_federation");
 * ```
 */
export interface InfoResponse extends s.InferOutput<typeof InfoResponseSchema> {}

/** Schema of {@link InfoResponse}. */
export const InfoResponseSchema = s.object({
  /** Version of the Authlete server. */
  version: s.string,
  /** Short names of the features that the server has: `ciba`, `dcr`, `fapi`, `hsm` and the like. */
  features: s.array(s.string),
  /** Settings of the server, name and value, where it tells them. */
  configuration: s.optional(s.freeForm()),
  /** Statistics of the server's cache of service access tokens, where it tells them. */
  serviceTokenCache: s.optional(ServiceTokenCacheSchema),
});

import * as s from "./schemaParts.js";
import { ServiceTokenCacheSchema } from "./serviceTokenCache.js";

/**
 * The response of `utilityGetInfo`: information about the Authlete server, independent of any service.
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
  /** Short names of the features of the server: `ciba`, `dcr`, `fapi`, `hsm` and so on. */
  features: s.array(s.string),
  /** Settings of the server, by name, if the server returns them. */
  configuration: s.optional(s.freeForm()),
  /** Statistics of the server's cache of service access tokens, if the server returns them. */
  serviceTokenCache: s.optional(ServiceTokenCacheSchema),
});

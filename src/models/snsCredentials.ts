import * as s from "./schemaParts.js";

/**
 * Credentials of a service at a social network.
 *
 * @example
 * ```ts
 * const credentials: SnsCredentials = { sns: Sns.Facebook, apiKey: "1046893", apiSecret: "…" };
 * ```
 */
export interface SnsCredentials extends s.InferOutput<typeof SnsCredentialsSchema> {}

/** Schema of {@link SnsCredentials}. */
export const SnsCredentialsSchema = s.object({
  /** The social network, see `Sns`. */
  sns: s.optional(s.string),
  /** Key that the social network issued to the service. */
  apiKey: s.optional(s.string),
  /** Secret that belongs to the key. Do not log it. */
  apiSecret: s.optional(s.string),
});

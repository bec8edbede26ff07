import * as v from "./valibot.js";

const schema = v.object({
  /** The social network, see `Sns`. */
  sns: v.optional(v.string()),
  /** Key that the network gave the service. */
  apiKey: v.optional(v.string()),
  /** Secret that goes with the key. Do not log it. */
  apiSecret: v.optional(v.string()),
});

/**
 * What a service identifies itself with at a social network.
 *
 * @example
 * ```ts
 * const credentials: SnsCredentials = { sns: Sns.Facebook, apiKey: "1046893", apiSecret: "…" };
 * ```
 */
export interface SnsCredentials extends v.InferOutput<typeof schema> {}

/** Schema of {@link SnsCredentials}. */
export const SnsCredentialsSchema: v.GenericSchema<SnsCredentials> = schema;

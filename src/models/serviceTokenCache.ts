import * as v from "./valibot.js";

const schema = v.object({
  /** Lookups that the cache answered. */
  hitCount: v.optional(v.IntegerSchema),
  /** Lookups that it could not answer. */
  missCount: v.optional(v.IntegerSchema),
  /** Loads of an entry that succeeded. */
  loadSuccessCount: v.optional(v.IntegerSchema),
  /** Loads of an entry that failed. */
  loadFailureCount: v.optional(v.IntegerSchema),
  /** Time that all loads took together, in nanoseconds. */
  totalLoadTime: v.optional(v.IntegerSchema),
  /** Entries that were thrown out. */
  evictionCount: v.optional(v.IntegerSchema),
  /** Weight of these entries together. */
  evictionWeight: v.optional(v.IntegerSchema),
});

/**
 * How the cache for service tokens of an Authlete server has done; part of the answer of `utilityGetInfo`.
 *
 * @example
 * ```ts
 * const cache: ServiceTokenCache = { hitCount: 4821, missCount: 37, loadSuccessCount: 37 };
 * const { hitCount = 0, missCount = 0 } = cache;
 * console.log(`${hitCount} of ${hitCount + missCount} lookups were hits.`);
 * ```
 */
export interface ServiceTokenCache extends v.InferOutput<typeof schema> {}

/** Schema of {@link ServiceTokenCache}. */
export const ServiceTokenCacheSchema: v.GenericSchema<ServiceTokenCache> = schema;

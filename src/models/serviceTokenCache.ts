import * as s from "./schemaParts.js";

/**
 * Statistics of an Authlete server's cache of service access tokens, part of the response of `utilityGetInfo`.
 *
 * @example
 * ```ts
 * const cache: ServiceTokenCache = { hitCount: 4821, missCount: 37, loadSuccessCount: 37 };
 * const { hitCount = 0, missCount = 0 } = cache;
 * console.log(`${hitCount} of ${hitCount + missCount} lookups were hits.`);
 * ```
 */
export interface ServiceTokenCache extends s.InferOutput<typeof ServiceTokenCacheSchema> {}

/** Schema of {@link ServiceTokenCache}. */
export const ServiceTokenCacheSchema = s.object({
  /** Number of lookups that found an entry in the cache. */
  hitCount: s.optional(s.integer),
  /** Number of lookups that found no entry. */
  missCount: s.optional(s.integer),
  /** Number of successful loads of an entry. */
  loadSuccessCount: s.optional(s.integer),
  /** Number of failed loads of an entry. */
  loadFailureCount: s.optional(s.integer),
  /** Total time of all loads, in nanoseconds. */
  totalLoadTime: s.optional(s.integer),
  /** Number of entries that were evicted. */
  evictionCount: s.optional(s.integer),
  /** Total weight of the evicted entries. */
  evictionWeight: s.optional(s.integer),
});

import * as s from "./schemaParts.js";

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
export interface ServiceTokenCache extends s.InferOutput<typeof ServiceTokenCacheSchema> {}

/** Schema of {@link ServiceTokenCache}. */
export const ServiceTokenCacheSchema = s.object({
  /** Lookups that the cache answered. */
  hitCount: s.optional(s.integer),
  /** Lookups that it could not answer. */
  missCount: s.optional(s.integer),
  /** Loads of an entry that succeeded. */
  loadSuccessCount: s.optional(s.integer),
  /** Loads of an entry that failed. */
  loadFailureCount: s.optional(s.integer),
  /** Time that all loads took together, in nanoseconds. */
  totalLoadTime: s.optional(s.integer),
  /** Entries that were thrown out. */
  evictionCount: s.optional(s.integer),
  /** Weight of these entries together. */
  evictionWeight: s.optional(s.integer),
});

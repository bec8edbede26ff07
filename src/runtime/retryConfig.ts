/**
 * Whether and how a failed attempt is repeated.
 *
 * With `"backoff"` every method is repeated, POST included: ask for it where a second token, should the
 * answer to the first request have been lost, does no harm.
 *
 * @example
 * ```ts
 * const retries: RetryConfig = { strategy: "backoff", retryConnectionErrors: true };
 * ```
 */
export type RetryConfig =
  | { strategy: "none" }
  | {
      strategy: "backoff";
      backoff?: Backoff | undefined;
      /** Whether a connection that fails or breaks is a reason to repeat, too. Default: `false`. */
      retryConnectionErrors?: boolean | undefined;
    };

/**
 * The times of a {@link RetryConfig}, in milliseconds.
 *
 * The wait before repetition n (1, 2, …) is `initialInterval * exponent ** (n - 1)`, at most `maxInterval`;
 * chance shortens it by up to a half, so that many clients do not come back at once. Where the answer has
 * `Retry-After`, that is the wait, whatever the other settings say.
 */
export interface Backoff {
  /** Wait before the first repetition. Default: 500. */
  initialInterval?: number | undefined;
  /** Longest wait. Default: 10,000. */
  maxInterval?: number | undefined;
  /** Factor from one wait to the next. Default: 1.5. */
  exponent?: number | undefined;
  /** No attempt starts later than this after the call began. Default: 30,000. */
  maxElapsedTime?: number | undefined;
}

import type { RequestOptions } from "../options.js";
import { maxElapsedTimeOf, type RetrySettings } from "../settings/retries.js";

/** How an attempt failed: with a status, or without a response. */
export interface FailedAttempt {
  readonly status?: number;
  readonly retryAfter?: string | null;
}

/** What a plan reads of the world. */
export interface Clock {
  /** Milliseconds from any moment on, never going back. */
  now(): number;
  /** Milliseconds since the epoch. */
  date(): number;
  /** From 0 (inclusive) to 1 (exclusive). */
  random(): number;
}

const systemClock: Clock = {
  now: () => performance.now(),
  date: () => Date.now(),
  random: () => Math.random(),
};

/** The retries of one call, across all of its redirects. */
export interface RetryPlan {
  readonly retriesConnectionErrors: boolean;
  /** The delay before the next attempt in milliseconds; `undefined` if there is none. */
  delayAfter(failed: FailedAttempt): number | undefined;
}

/**
 * @param start when the call began, by the clock; `maxElapsedTime` counts from then
 * @throws TypeError for a retry code that is neither a status nor a class of statuses
 */
export function createRetryPlan(
  config: RetrySettings,
  retryCodes: RequestOptions["retryCodes"] = [429, 500, 502, 503, 504],
  start: number,
  clock: Clock = systemClock,
): RetryPlan {
  const codes = checkedCodes(retryCodes);
  const retriesConnectionErrors = Boolean(config.retryConnectionErrors);
  const lastStart = start + maxElapsedTimeOf(config);
  let retries = 0;
  return {
    retriesConnectionErrors,
    delayAfter({ status, retryAfter }) {
      const isRetried = status ? codes.some((code) => matches(code, `${status}`)) : retriesConnectionErrors;
      if (!isRetried) return undefined;
      const backoff = delayBefore(retries++, config, clock.random());
      const delay = Math.max(0, parseRetryAfter(retryAfter, clock.date()) ?? backoff);
      return clock.now() + delay <= lastStart ? delay : undefined;
    },
  };
}

function checkedCodes(codes: readonly unknown[]): string[] {
  const texts = codes.map(String);
  const isValid = texts.every((code) => /^\d[\dx]{2}$/i.test(code));
  if (!isValid) throw new TypeError("retryCodes must be statuses such as 503 or classes such as 5XX");
  return texts;
}

/** Whether a status matches a code: `503`, or `5XX`. */
function matches(code: string, status: string): boolean {
  return code.replace(/x/gi, (_, index: number) => status[index] ?? "") === status;
}

/** The delay before a retry. `retries`: how many came before it. */
function delayBefore(retries: number, { backoff = {} }: RetrySettings, random: number): number {
  const { initialInterval = 500, maxInterval = 10_000, exponent = 1.5 } = backoff;
  const interval = Math.min(initialInterval * exponent ** retries, maxInterval);
  return interval * (1 - random / 2);
}

/**
 * `Retry-After` (RFC 9110, section 10.2.3) in milliseconds from now: the header contains seconds or a date. A value
 * that would mean no delay counts as absent; otherwise a server that is down would receive requests without a pause.
 */
function parseRetryAfter(value: string | null | undefined, date: number): number | undefined {
  const delay = /^\d+$/.test(`${value}`) ? Number(value) * 1000 : Date.parse(`${value}`) - date;
  return delay > 0 ? delay : undefined;
}

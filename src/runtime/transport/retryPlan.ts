import { maxElapsedTimeOf, type RetrySettings } from "../settings/retries.js";

/** How an attempt failed: with a response, or without one. */
export interface FailedAttempt {
  readonly status?: number;
  readonly headers?: Pick<Headers, "get">;
  /** Whether no connection could be made. */
  readonly isRefused?: boolean;
}

/** What a plan is made of. */
export interface RetryRules {
  readonly config: RetrySettings;
  /** Statuses and classes of statuses: `503`, `5XX`. */
  readonly codes: readonly string[];
  /** Whether only requests that were not processed are retried. Then `codes` are ignored. */
  readonly onlyIfNotProcessed: boolean;
  /** When the call began, by the clock; `maxElapsedTime` counts from then. */
  readonly start: number;
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
  /** Whether an attempt is retried if the connection breaks within the body of its response. */
  readonly retriesBrokenBodies: boolean;
  /** The delay before the next attempt in milliseconds; `undefined` if there is none. */
  delayAfter(failed: FailedAttempt): number | undefined;
}

/** The statuses that mean that a request was not processed: too many requests, and service unavailable. */
const notProcessed = ["429", "503"];

export function createRetryPlan(rules: RetryRules, clock: Clock = systemClock): RetryPlan {
  const { config, onlyIfNotProcessed, start } = rules;
  const codes = onlyIfNotProcessed ? notProcessed : rules.codes;
  const retriesConnections = Boolean(config.retryConnectionErrors);
  const lastStart = start + maxElapsedTimeOf(config);
  let retries = 0;

  const isRetried = ({ status, isRefused }: FailedAttempt) =>
    status
      ? codes.some((code) => matches(code, `${status}`))
      : retriesConnections && (isRefused || !onlyIfNotProcessed);

  return {
    retriesBrokenBodies: retriesConnections && !onlyIfNotProcessed,
    delayAfter(failed) {
      if (!isRetried(failed)) return undefined;
      const backoff = delayBefore(retries++, config, clock.random());
      const delay = Math.max(0, requestedDelay(failed, clock.date()) ?? backoff);
      return clock.now() + delay <= lastStart ? delay : undefined;
    },
  };
}

/** `retryCodes` as texts; `undefined` if one is neither a status nor a class of statuses. */
export function parseRetryCodes(codes: readonly unknown[] = [429, 500, 502, 503, 504]): string[] | undefined {
  const texts = codes.map(String);
  return texts.every((code) => /^\d[\dx]{2}$/i.test(code)) ? texts : undefined;
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
 * The delay in milliseconds that a response requests: in `Retry-After`, and if the status says that it is about a limit,
 * in `RateLimit-Reset`. A delay of 0 counts as absent; otherwise a server that is down would receive requests without a
 * pause.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 * @see https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-ratelimit-headers-07
 */
function requestedDelay({ status, headers }: FailedAttempt, now: number): number | undefined {
  if (!headers) return undefined;
  const retryAfter = headers.get("retry-after");
  // By the clock of the server, if the response has it: that of this machine may differ.
  const until = dateOf(retryAfter) - (dateOf(headers.get("date")) || now);
  const isLimited = notProcessed.includes(`${status}`);
  const reset = isLimited ? secondsOf(headers.get("ratelimit-reset")) : 0;
  return [secondsOf(retryAfter), until, reset].find((delay) => delay > 0);
}

/** Seconds in digits, as milliseconds; `NaN` if a header contains something else. */
function secondsOf(header: string | null): number {
  return /^\d+$/.test(`${header}`) ? Number(header) * 1000 : Number.NaN;
}

/** An HTTP date, as milliseconds since the epoch; `NaN` if a header contains something else. */
function dateOf(header: string | null): number {
  return / GMT$/.test(`${header}`) ? Date.parse(`${header}`) : Number.NaN;
}

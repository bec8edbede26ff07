import type { RetryConfig } from "../options.js";
import { own } from "./own.js";

/** A `RetryConfig` that asks for retries. */
export type RetrySettings = Extract<RetryConfig, { strategy: "backoff" }>;

/** `undefined` if a configuration does not ask for retries. */
export function retrySettings(config: RetryConfig | undefined): RetrySettings | undefined {
  const given = own(config);
  return given.strategy === "backoff" ? own({ ...given, backoff: own(given.backoff) }) : undefined;
}

/** Milliseconds after the start of a call in which attempts may start. 0 turns retries off. */
export function maxElapsedTimeOf(config: RetrySettings | undefined): number {
  const time = config ? (config.backoff?.maxElapsedTime ?? 30_000) : 0;
  return Math.max(time, 0) || 0;
}

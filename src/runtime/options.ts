import type { RetryConfig } from "./retryConfig.js";

/** What people pass as `fetch`: the runtime's own, a wrapper around it, a simulator. */
export type Fetch = (input: Request, init?: RequestInit) => Promise<Response>;

/** The clusters of Authlete, in the order of `serverIdx`: United States, Japan, Europe, Brazil. */
export const ServerList = [
  "https://us.authlete.com",
  "https://jp.authlete.com",
  "https://eu.authlete.com",
  "https://br.authlete.com",
] as const;

/** What is wrong with a server where {@link serverOf} gives none. */
export const noServer = "serverURL must be an http(s) URL without credentials and query";

/** The part of a server URL that paths are appended to; `undefined` where no request can be sent to it. */
export function serverOf(serverURL: unknown): string | undefined {
  // User name and password would travel in messages, query and fragment would swallow the path.
  const isServer = /^https?:\/\/[^?#@]+$/i.test(`${serverURL}`) && URL.canParse(`${serverURL}`);
  return isServer ? `${serverURL}`.replace(/\/+$/, "") : undefined;
}

/** {@link Backoff.maxElapsedTime} where retries are on, else 0. */
export function maxElapsedTimeOf(config: RetryConfig | undefined): number {
  return config?.strategy === "backoff" ? (config.backoff?.maxElapsedTime ?? 30_000) : 0;
}

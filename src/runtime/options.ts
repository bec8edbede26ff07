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
export const noServer =
  "serverURL must be an https URL without credentials and query (http for this machine, or with allowInsecure)";

/** What credentials may be sent to: TLS, or this machine. */
const secure = /^(https:|http:\/\/(([^/]+\.)?localhost|127[.\d]+|\[::1\])[:/])/;

/** The part of a server URL that paths are appended to; `undefined` where no request may be sent to it. */
export function serverOf(serverURL: unknown, allowInsecure: boolean | undefined): string | undefined {
  const given = (serverURL as URL | undefined)?.href ?? serverURL;
  // User name and password would travel in messages, query and fragment would swallow the path.
  const isURL = typeof given === "string" && /^https?:\/\/[^?#@]+$/i.test(given) && URL.canParse(given);
  if (!isURL) return undefined;
  const { href } = new URL(given);
  return allowInsecure === true || secure.test(href) ? href.replace(/\/+$/, "") : undefined;
}

/** {@link Backoff.maxElapsedTime} where retries are on, else 0. */
export function maxElapsedTimeOf(config: RetryConfig | undefined): number {
  if (config?.strategy !== "backoff") return 0;
  const time = config.backoff?.maxElapsedTime ?? 30_000;
  // No wait may be longer than the longest that `setTimeout` knows.
  return time > 0 ? Math.min(time, 2 ** 31 - 1) : 0;
}

/** Options as their own members alone: what somebody added to all objects is none of them. */
export function own<Options extends object>(options: Options | null | undefined): Options {
  return { __proto__: null, ...options } as Options & { __proto__: null };
}

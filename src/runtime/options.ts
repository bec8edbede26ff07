// The types that users write. Everything in the runtime may import them; they import nothing.

/** A service access token or organization token, or a function that is called for one before each request. */
export type Bearer = string | (() => string | Promise<string>);

/** The options that {@link Fetch} is called with: those of `fetch`, with headers and body in their simplest form. */
export interface FetchInit extends Omit<RequestInit, "method" | "headers" | "body" | "signal"> {
  method: string;
  /** Header names in lower case, each with its value. */
  headers: Record<string, string>;
  /** The encoded body. Absent if the request has none. */
  body?: string;
  /** Aborted when the call ends early. Absent if the runtime's `Request` refuses the runtime's `AbortSignal`. */
  signal?: AbortSignal;
}

/** What the SDK reads of a response. The `Response` of every `fetch` implementation has it. */
export interface FetchResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/**
 * A `fetch` function for a context: the runtime's, one of a package such as undici or node-fetch, a wrapper around
 * one of these, or a simulator. It is always called with the URL as a string and with the options, which contain the
 * signal.
 *
 * @example
 * ```ts
 * import { AuthleteCore, type Fetch } from "authlete-typescript-sdk/core";
 *
 * const timed: Fetch = async (url, init) => {
 *   const start = performance.now();
 *   const response = await fetch(url, init);
 *   console.log(init.method, response.status, performance.now() - start);
 *   return response;
 * };
 * const authlete = new AuthleteCore({ serviceId: "715948317", fetch: timed });
 * ```
 */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;

/** Options of `fetch` for all calls of a context, or for one call. Method and body are the operation's. */
export type FetchInitOptions = Omit<RequestInit, "method" | "body" | "headers"> & { headers?: HeaderOptions };

/** Headers in each form that `fetch` accepts. A header whose value is `undefined` or `null` is absent. */
export type HeaderOptions =
  | NonNullable<RequestInit["headers"]>
  | Readonly<Record<string, string | null | undefined>>
  | null
  | undefined;

/** The options of every context. Each may be omitted. */
export interface ContextOptions {
  /**
   * The service access token or organization token to send, or a function that is called for one before each request.
   * Default: the environment variable `AUTHLETE_BEARER`, if the runtime has an environment.
   *
   * @see https://developers.authlete.com/get-started/authentication
   */
  bearer?: Bearer | undefined;
  /**
   * The bearer in the form of an older version of this SDK.
   *
   * @deprecated Use `bearer`.
   */
  security?: { authlete?: Bearer | undefined } | undefined;
  /** The cluster: 0 United States (default), 1 Japan, 2 Europe, 3 Brazil. */
  serverIdx?: number | undefined;
  /** A server of your own, instead of a cluster: `https://authlete.example.com`. */
  serverURL?: string | URL | undefined;
  /**
   * The server of the organization's API: services, their tokens, organizations, the audit log. Default for the
   * clusters: `https://login.authlete.com`. If `serverURL` is a server of your own, set `idpURL` and `apiServerId`, or
   * functions of that API return an error.
   */
  idpURL?: string | URL | undefined;
  /**
   * The ID of the API server in the organization's API. Default for the clusters: 76281 (United States), 53285 (Japan),
   * 63294 (Europe), 47363 (Brazil).
   */
  apiServerId?: number | undefined;
  /**
   * Whether `http:` may be used for hosts other than this machine. Everybody on the network path can then read and
   * change the calls and take the bearer. Default: `false`; `http:` is limited to `localhost`, 127.0.0.0/8 and `[::1]`.
   */
  allowInsecure?: boolean | undefined;
  /** The service ID of each request that does not name a service. */
  serviceId?: string | undefined;
  /**
   * The maximum duration of a call in milliseconds, including all attempts, the delays between them and the response
   * body. `0` or `Infinity`: no limit. Default: 60,000, plus `maxElapsedTime` if retries are on.
   */
  timeoutMs?: number | undefined;
  /**
   * The maximum size of a response body in bytes, after decompression. A larger one is a `ResponseValidationError`.
   * Default: 33,554,432 (32 MiB).
   */
  maxResponseBytes?: number | undefined;
  /**
   * The maximum size in bytes of the body of an error response, and of the part of any response body that an error
   * stores. Default: 65,536 (64 KiB).
   */
  maxErrorBytes?: number | undefined;
  /** The `fetch` function to send with. Default: the runtime's, looked up for each call. */
  fetch?: Fetch | undefined;
  /**
   * Options of `fetch` for all calls of this context, such as `cache`, `keepalive`, or a runtime's own (`dispatcher` in
   * Node, `next` in Next.js). The options of a call take precedence; headers are merged.
   *
   * Default: `cache: "no-store"`, since no response of a management API may come from a cache, and
   * `redirect: "manual"`.
   */
  fetchOptions?: FetchInitOptions | undefined;
  /** The `User-Agent` header. Default: the runtime's. */
  userAgent?: string | undefined;
}

/**
 * The options of a single call, the last parameter of every function: those below, and all options of `fetch` except
 * `method` and `body`.
 */
export interface RequestOptions
  extends Omit<RequestInit, "method" | "body" | "headers" | "signal" | "redirect"> {
  /** Aborts the call at any point, including the response body and the delay between two attempts. */
  signal?: AbortSignal | null | undefined;
  /** Options of `fetch` in an object of their own. Options of the call itself take precedence; `headers` are merged. */
  fetchOptions?: FetchInitOptions | undefined;
  /**
   * Whether and how failed attempts of this call are retried, whatever the operation does. Default: the context's
   * `retryConfig`, which is no retries, and which does not retry everything: see {@link RetryConfig}.
   */
  retries?: RetryConfig | undefined;
  /**
   * The statuses that are retried if retries are on, whatever the operation does: numbers, digits, or a class such as
   * `"5XX"`. If only `retryCodes` is set, the times are those of the context's `retryConfig`.
   *
   * @default [429, 500, 502, 503, 504]
   */
  retryCodes?: readonly (number | string)[] | undefined;
  /**
   * The maximum duration of the call in milliseconds, from its start to the last byte of the response, including all
   * attempts and the delays between them. `0` or `Infinity`: no limit.
   *
   * Default: the context's `timeoutMs`, which is 60,000, plus `maxElapsedTime` if retries are on.
   */
  timeoutMs?: number | undefined;
  /** The maximum size of the response body in bytes. Default: the context's, which is 33,554,432 (32 MiB). */
  maxResponseBytes?: number | undefined;
  /**
   * The maximum size in bytes of the body of an error response, and of the part of any response body that an error
   * stores. Default: the context's, which is 65,536 (64 KiB).
   */
  maxErrorBytes?: number | undefined;
  /** The server of this call, for example `https://jp.authlete.com`. Default: the context's. */
  serverURL?: string | URL | undefined;
  /** Headers to add. They take precedence over those of `fetchOptions` and of the SDK. */
  headers?: HeaderOptions;
  /**
   * How redirects are handled. Default: a redirect within the server that keeps method and body is followed, at most
   * five times; any other redirect is a `ResponseValidationError`, and nothing is sent to another server. Browsers
   * hide where a redirect leads, so there every redirect is an error. `"follow"` leaves redirects to `fetch`, which
   * sends the body to whichever server a redirect names.
   */
  redirect?: "error" | "follow" | "manual" | undefined;
}

/**
 * Whether and how a failed attempt is retried: as the `retryConfig` of a context for all calls, as the `retries` of a
 * call for that call.
 *
 * After most failures, Authlete may have processed the request: the response may have been lost. What `"backoff"`
 * retries therefore depends on the operation, and on whether the context or the call asks for retries.
 *
 * | | 429, 503, refused connection | 500, 502, 504, broken connection |
 * |---|---|---|
 * | idempotent operation: reads, introspection, updates and deletes that end in the same state | yes | yes |
 * | other operation, `retryConfig` of the context | yes | no |
 * | other operation, `retries` or `retryCodes` of the call | yes | yes |
 *
 * Other operations create or issue something, use a ticket, a code or a proof of a user, or replace a secret. The
 * documentation of each of these functions says so. Connections are retried only if `retryConnectionErrors` is set.
 *
 * A connection was refused if none was made: the port is closed, or the host name cannot be resolved. Browsers do not
 * report the reason of a failure; there, it counts as a broken connection.
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
      /**
       * Whether a connection that is refused or that breaks is retried, too. Default: `false`. For operations that are
       * not idempotent, a `retryConfig` retries only a refused connection.
       */
      retryConnectionErrors?: boolean | undefined;
    };

/**
 * The times of a {@link RetryConfig}, in milliseconds.
 *
 * The delay before retry n (1, 2, …) is `initialInterval * exponent ** (n - 1)`, at most `maxInterval`, jittered by up
 * to 50 % so that many clients do not retry at the same moment.
 *
 * If the response has a `Retry-After` header, that is the delay, whatever the other settings are. A date in it is
 * compared with the `Date` header of the response, or, if there is none, with the clock of this machine. If a response
 * with the status 429 or 503 has no `Retry-After` but a `RateLimit-Reset` header, the delay is its number of seconds.
 */
export interface Backoff {
  /** The delay before the first retry. Default: 500. */
  initialInterval?: number | undefined;
  /** The longest delay. Default: 10,000. */
  maxInterval?: number | undefined;
  /** The factor from one delay to the next. Default: 1.5. */
  exponent?: number | undefined;
  /**
   * No attempt starts later than this after the call began: time spent in a bearer function and in redirects counts.
   * Default: 30,000.
   */
  maxElapsedTime?: number | undefined;
}

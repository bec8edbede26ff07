import { type Bearer, bearerAuthorization } from "./bearer.js";
import type { Context } from "./context.js";
import { type Fetch, noServer, own, ServerList, serverOf } from "./options.js";

/** What each context can be told when it is made. Every member may be left out. */
export interface ContextOptions {
  /**
   * The service access token or organization token to send, or a function that is asked for it before
   * each request. Default: the environment variable `AUTHLETE_BEARER`, where there is an environment.
   *
   * @see https://developers.authlete.com/get-started/authentication
   */
  bearer?: Bearer | undefined;
  /**
   * Another way to give the bearer, of an older version of this SDK.
   *
   * @deprecated Use `bearer`.
   */
  security?: { authlete?: Bearer | undefined } | undefined;
  /** The cluster: 0 United States (default), 1 Japan, 2 Europe, 3 Brazil. */
  serverIdx?: number | undefined;
  /** A server of your own, instead of a cluster: `https://authlete.example.com`. */
  serverURL?: string | URL | undefined;
  /**
   * Whether `http:` may be used with other hosts than this machine, too. Everybody on the way can read and change
   * such calls, and take the bearer. Default: `false`; `http:` is for `localhost`, 127.0.0.0/8 and `[::1]` alone.
   */
  allowInsecure?: boolean | undefined;
  /** The service ID of every request that names none. */
  serviceId?: string | undefined;
  /**
   * Milliseconds that a call may take, all attempts, the waits between them and the body of the answer
   * included. `0` or `Infinity`: no limit. Default: 60,000, and `maxElapsedTime` more where retries are on.
   */
  timeoutMs?: number | undefined;
  /**
   * How many bytes of an answer are read at most, after decompression. A longer one is a
   * `ResponseValidationError`. Default: 33,554,432 (32 MiB).
   */
  maxResponseBytes?: number | undefined;
  /**
   * How many bytes an error keeps of an answer at most, and how many are read of one with a status of errors.
   * Default: 65,536 (64 KiB).
   */
  maxErrorBytes?: number | undefined;
  /** The `fetch` to send with. Default: the runtime's, as it is when a call is made. */
  fetch?: Fetch | undefined;
  /** The `User-Agent` header. Default: the runtime's own. */
  userAgent?: string | undefined;
}

/** Makes a context that signs in with a bearer. */
export function contextOf(given: Omit<ContextOptions, "fetch">, send: Context["send"]): Context {
  const options = own(given);
  const { security, bearer = security?.authlete, serverIdx = 0 } = options;
  const serverURL = serverOf(options.serverURL ?? ServerList[serverIdx], options.allowInsecure);
  if (!serverURL) throw new TypeError(noServer);
  return own({ ...options, serverURL, authorize: bearerAuthorization(bearer), send });
}

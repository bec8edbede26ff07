import { own } from "../runtime/settings/own.js";
import type { Fetch, FetchInit } from "../types.js";
import { type Attempt, beginAttempt } from "./attempt.js";
import { formatLine } from "./formatLine.js";

/** Options of {@link debugLogger}. */
export interface DebugLoggerOptions {
  /** Called with each line. Its errors are ignored. Default: `console.debug`, looked up for each line. */
  log?: ((line: string) => unknown) | undefined;
  /** Whether lines include headers and bodies. Default: `false`. */
  bodies?: boolean | undefined;
  /** The `fetch` to send requests with. Default: `globalThis.fetch`, looked up for each call. */
  fetch?: Fetch | undefined;
}

/**
 * Creates a `fetch` for a context that prints a line for each attempt when it has ended: when the response body has
 * been read, or the attempt has failed or been aborted. It does not change the calls in any other way.
 *
 * A line contains method, path, status (or the reason why there is no response), milliseconds, the number of the
 * attempt within its call (a followed redirect counts as an attempt), and the bytes of both bodies, decompressed.
 * With `bodies`, it ends with a JSON object of headers and bodies. If a body is not JSON, incomplete, or longer than
 * 100,000 bytes, only its size is shown.
 *
 * Secrets are replaced with `***`: the values of {@link secretFields} in paths, queries and bodies; fields with
 * similar names, which newer versions of the service may add; strings that contain JSON, JWTs or parameters; all
 * headers except a few harmless ones. A value that is secret in one place of an attempt is also hidden in all strings
 * of its line.
 *
 * @example
 * ```ts
 * import { debugLogger } from "authlete-typescript-sdk/debugLogger";
 *
 * const authlete = new AuthleteCore({ fetch: debugLogger() });
 * await tokenManagementList(authlete, { subject: "john" });
 * // GET /api/715948317/auth/token/get/list?subject=*** 200, 21 ms, attempt 1, 0 bytes sent, 419 bytes received
 * ```
 *
 * @param options where lines are printed, and what they contain
 * @returns a `fetch` for `AuthleteCore`, `AuthleteFetchCore`, `AuthleteV2Core` and `Authlete`
 */
export function debugLogger(
  options: DebugLoggerOptions = {},
): (url: string, init: FetchInit) => Promise<Response> {
  const { log = (line: string) => console.debug(line), bodies = false, fetch } = own(options);
  /** The latest attempt of each call, by the signal that all attempts of a call share. */
  const attempts = new WeakMap<AbortSignal, Attempt>();

  const print = async (attempt: Attempt) => {
    try {
      await log(formatLine(attempt, bodies));
    } catch {
      // A failed line must not fail the call.
    }
  };

  return async (url, init) => {
    const attempt = beginAttempt(url, init, attempts, bodies, print);
    try {
      const response = (await (fetch ?? globalThis.fetch)(url, init)) as Response;
      return attempt?.receive(response) ?? response;
    } catch (cause) {
      attempt?.end(cause);
      throw cause;
    }
  };
}

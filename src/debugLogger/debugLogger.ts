import { type Fetch, own } from "../runtime/options.js";
import type { PlainFetch } from "../runtime/sendWithFetch.js";
import { type Attempt, beginAttempt } from "./attempt.js";
import { lineOf } from "./lineOf.js";

/** What a debug logger can be told. Every member may be left out. */
export interface DebugLoggerOptions<Send extends Fetch | PlainFetch = Fetch & PlainFetch> {
  /** Takes each line. What it throws is dropped. Default: `console.debug`, as it is when a line is printed. */
  log?: ((line: string) => unknown) | undefined;
  /** Whether lines have headers and bodies, too. Default: `false`. */
  bodies?: boolean | undefined;
  /** The `fetch` to send with. Default: the runtime's, as it is when a call is made. */
  fetch?: Send | undefined;
}

/**
 * Makes a `fetch` for a context that prints a line for each attempt once it is over: its body has been read, it
 * failed, or it was ended. Calls go on as they would without it.
 *
 * A line has method, path, status (or why there is none), milliseconds, the number of the attempt within its call
 * (what follows a redirect is one, too), and the bytes of both bodies, unpacked. With `bodies` it ends in a JSON object
 * of headers and bodies; of a body that is no JSON, that breaks off or is longer than 100,000 bytes it tells the size
 * alone.
 *
 * What may not be known is shown as `***`: {@link secretMembers}, in paths, queries and bodies; members of any newer
 * service whose names look like those; texts that hold JSON, JWTs or parameters; of headers all but a few that are
 * harmless. A value that is a secret in one place of an attempt is hidden in its texts, too.
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
 * @param options where lines go, and what they have
 * @returns a `fetch` for `AuthleteCore`, `AuthleteFetchCore`, `AuthleteV2Core` and `Authlete`
 */
export function debugLogger<Send extends Fetch | PlainFetch = Fetch & PlainFetch>(
  options: DebugLoggerOptions<Send> = {},
): Send {
  const {
    log = (line) => console.debug(line),
    bodies = false,
    fetch,
  }: DebugLoggerOptions<Send> = own(options);
  /** The last attempt of each call, by the signal that all attempts of a call share. */
  const attempts = new WeakMap<AbortSignal, Attempt>();

  const print = async (attempt: Attempt) => {
    try {
      await log(lineOf(attempt, bodies));
    } catch {
      // A line is not worth a call.
    }
  };

  const send = async (input: Request | string, init?: RequestInit) => {
    const attempt = beginAttempt(input, init, attempts, bodies, print);
    try {
      const answer: Response = await (fetch ?? globalThis.fetch)(input as never, init as never);
      return attempt?.pass(answer) ?? answer;
    } catch (cause) {
      attempt?.end(cause);
      throw cause;
    }
  };
  return send as unknown as Send;
}

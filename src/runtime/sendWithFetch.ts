import type { Context } from "./context.js";
import { noAnswer, notSent, reasonOf } from "./failures.js";
import { own } from "./options.js";

/** What people pass as `fetch` to a context without ky: the runtime's own, a wrapper around it, a simulator. */
export type PlainFetch = (url: string, init: RequestInit) => Promise<Response>;

/** Sends with `fetch` and nothing between: no hooks, no retries. */
export function sendWithFetch(fetch: PlainFetch | undefined): Context["send"] {
  return async ({ attempt, signal, wait, broken }, url, init, retries) => {
    if (retries?.strategy === "backoff") throw notSent(attempt, "it has no retries, AuthleteCore has them");
    try {
      signal.throwIfAborted();
      return await wait((fetch ?? globalThis.fetch)(url, own({ ...init, signal })));
    } catch (cause) {
      try {
        // What no request can be made of fails in here, too; else it was the connection.
        new Request(url, init);
      } catch (cause) {
        throw notSent(attempt, reasonOf(cause), cause);
      }
      throw broken(noAnswer(url, cause), cause);
    }
  };
}

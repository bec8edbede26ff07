import type { Context } from "./context.js";
import { notSent, reasonOf } from "./failures.js";
import { type Fetch, fetchOnce } from "./fetch.js";

/** Sends with `fetch` and nothing between: no hooks, no retries. */
export function sendWithFetch(fetch: Fetch | undefined): Context["send"] {
  return async (exchange, url, init, retries) => {
    const { attempt } = exchange;
    if (retries?.strategy === "backoff") throw notSent(attempt, "it has no retries, AuthleteCore has them");
    let request: Request;
    try {
      request = new Request(url, init);
    } catch (cause) {
      throw notSent(attempt, reasonOf(cause), cause);
    }
    // What `Request` does not know, such as a dispatcher of undici, is for `fetch`.
    const { method, headers, body, ...others } = init;
    return exchange.wait(fetchOnce(exchange, fetch, request, others));
  };
}

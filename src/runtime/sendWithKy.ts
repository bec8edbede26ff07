import ky, { type Hooks } from "ky";
import type { Context } from "./context.js";
import { notSent, reasonOf } from "./failures.js";
import { repeating } from "./retries.js";

/** What people pass as `fetch`: the runtime's own, a wrapper around it, a simulator. */
export type Fetch = (input: Request, init?: RequestInit) => Promise<Response>;

/**
 * Sends through ky: its hooks, and its retries where the call asks for them. Time limit and body are the
 * call's own business, and without retries ky keeps no second copy of the request.
 */
export function sendWithKy(fetch: Fetch | undefined, hooks: Hooks | undefined): Context["send"] {
  return async ({ attempt, signal, wait, broken, read }, url, init, retries, retryCodes) => {
    const backoff = retries?.strategy === "backoff" ? retries : undefined;
    let answer: Promise<Response | undefined>;
    try {
      answer = ky(url, {
        ...(init as RequestInit & { method: string }),
        timeout: false,
        throwHttpErrors: false,
        ...(backoff
          ? { signal, ...repeating(backoff, retryCodes, hooks) }
          : { retry: 0, ...(hooks && { hooks }) }),
        async fetch(request, init) {
          let response: Response;
          try {
            // The signal goes here and not through ky, which would derive another from it: a fifth of a call's time.
            signal.throwIfAborted();
            response = await (fetch ?? globalThis.fetch)(request as Request, { ...init, signal });
          } catch (cause) {
            throw broken(`got no answer from ${new URL(url).origin} (${reasonOf(cause)})`, cause);
          }
          // ky repeats what fails in here, so a connection that breaks in the body has to break here.
          if (backoff?.retryConnectionErrors) await read(response.clone());
          return response;
        },
      });
    } catch (cause) {
      throw notSent(attempt, reasonOf(cause), cause);
    }
    const response = await wait(answer);
    if (!response?.headers) throw new Error("a hook or fetch gave no response");
    return response;
  };
}

import type { Exchange } from "./exchange.js";
import { reasonOf } from "./failures.js";

/** What people pass as `fetch`: the runtime's own, a wrapper around it, a simulator. */
export type Fetch = (input: Request, init?: RequestInit) => Promise<Response>;

/** Sends a request once. Fails with an error of this SDK. */
export async function fetchOnce(
  { signal, broken }: Exchange,
  fetch: Fetch | undefined,
  request: Request,
  init?: RequestInit,
): Promise<Response> {
  try {
    signal.throwIfAborted();
    return await (fetch ?? globalThis.fetch)(request, { ...init, signal });
  } catch (cause) {
    throw broken(`got no answer from ${new URL(request.url).origin} (${reasonOf(cause)})`, cause);
  }
}

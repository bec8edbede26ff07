import { ConnectionError } from "../../models/errors.js";
import { notSent } from "../errors/notSent.js";
import { reasonOf } from "../errors/redact.js";
import type { Fetch, FetchInit } from "../options.js";
import type { Progress } from "../progress.js";
import { isRefused } from "./refused.js";

/** Sends a request with `fetch`, once. */
export async function sendWithFetch(
  fetch: Fetch | undefined,
  { attempt, deadline }: Progress,
  url: string,
  init: FetchInit,
): Promise<Response> {
  try {
    if (deadline.ending) throw deadline.ending;
    return (await deadline.wait((fetch ?? globalThis.fetch)(url, init))) as Response;
  } catch (cause) {
    if (deadline.ending) throw cause;
    try {
      // If the runtime cannot make a request of this, `fetch` failed for that reason, and sent nothing.
      if (typeof Request === "function") new Request(url, init);
    } catch (refusal) {
      throw notSent(attempt, "FETCH_OPTION_INVALID", reasonOf(refusal), refusal);
    }
    const { origin } = new URL(url);
    const message = `${attempt} received no response from ${origin} (${reasonOf(cause)})`;
    // If `fetch` follows redirects, the connection that was refused may be a later one.
    const isNotSent = init.redirect !== "follow" && isRefused(cause);
    throw new ConnectionError(message, { cause, code: isNotSent ? "CONNECTION_REFUSED" : "NO_RESPONSE" });
  }
}

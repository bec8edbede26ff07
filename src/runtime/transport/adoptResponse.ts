import type { Hooks } from "ky";
import type { FetchResponse } from "../options.js";
import type { Progress } from "../progress.js";
import { assertUnread, readBody } from "../response/readBody.js";
import { own } from "../settings/own.js";

/**
 * A response as one of the runtime's class. ky skips hooks and retries for a response of another class, and needs
 * `clone`: the `fetch` of node-fetch, of undici's package and of test environments return their own classes.
 */
export async function adoptResponse(progress: Progress, response: FetchResponse): Promise<Response> {
  if (response instanceof Response) return response;
  if (!looksLikeResponse(response)) throw new TypeError("fetch returned no response");
  assertUnread(response);
  const body = await readBody(progress, response);
  const { status, statusText = "" } = response;
  const headers = [...(response.headers as Iterable<[string, string]>)];
  // `Response` accepts no body for these statuses (Fetch standard, "null body status").
  const hasBody = ![204, 205, 304].includes(status);
  return new Response(hasBody ? body : null, { status, statusText, headers });
}

/** Hooks whose responses ky accepts. */
export function adoptingHooks(progress: Progress, given: Hooks): Hooks {
  const { init, ...hooks } = own(given);
  const adopting = (hook: (state: never) => unknown) => async (state: never) => {
    const returned = await hook(state);
    return looksLikeResponse(returned) ? adoptResponse(progress, returned) : returned;
  };
  const adopted = Object.entries(hooks).map(([name, list]) => [name, list.map(adopting)]);
  return { init, ...Object.fromEntries(adopted) };
}

function looksLikeResponse(value: unknown): value is Response {
  const { status, headers, text } = Object(value) as Partial<Response>;
  return !!status && !!headers && !!text;
}

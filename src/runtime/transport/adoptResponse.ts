import type { Hooks } from "ky";
import type { FetchResponse } from "../options.js";
import { assertReadable, readerOf } from "../response/readBody.js";
import { own } from "../settings/own.js";

/**
 * A response as one of the runtime's class. ky skips hooks and retries for a response of another class, and needs
 * `clone`: the `fetch` of node-fetch, of undici's package and of test environments return their own classes.
 *
 * @throws UnexpectedClientError if it is not a response, or if its body has been read
 */
export function adoptResponse(attempt: string, response: unknown): Response {
  assertReadable(attempt, response);
  if (response instanceof Response) return response;
  const { status, statusText = "", headers } = response;
  // `Response` accepts no body for these statuses (Fetch standard, "null body status").
  const hasBody = ![204, 205, 304].includes(status);
  return new Response(hasBody ? bodyOf(response) : null, { status, statusText, headers: entriesOf(headers) });
}

/** A body that reads another one when it is read itself: only then is a connection that breaks an error. */
function bodyOf(response: Response): ReadableStream<Uint8Array> {
  const reader = readerOf(response);
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      const { done, value } = await reader.read();
      if (value || !done) controller.enqueue(value as Uint8Array);
      if (done) controller.close();
    },
    // A stream of Node has no reader, and closes the connection when it is destroyed.
    cancel: () => reader.cancel?.() ?? (response.body as { destroy?(): void } | null)?.destroy?.(),
  };
  // Without a prototype, since streams read more options than these.
  return new ReadableStream(own(source), own({ highWaterMark: 0 }));
}

/** The headers of a response. If they cannot be listed, those that the SDK reads. */
function entriesOf(headers: FetchResponse["headers"]): [string, string][] {
  if (Symbol.iterator in headers) return [...(headers as Iterable<[string, string]>)];
  return ["content-type", "date", "location", "ratelimit-reset", "retry-after"].flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value]];
  });
}

/** Hooks whose responses ky accepts. */
export function adoptingHooks(attempt: string, given: Hooks): Hooks {
  const { init, ...hooks } = own(given);
  const adopting = (hook: (state: never) => unknown) => async (state: never) => {
    const returned = await hook(state);
    const { status, text } = Object(returned);
    // A hook may return something else, such as a Request, which has no status.
    return status && text ? adoptResponse(attempt, returned) : returned;
  };
  const adopted = Object.entries(hooks).map(([name, list]) => [name, list?.map(adopting)]);
  return { init, ...Object.fromEntries(adopted) };
}

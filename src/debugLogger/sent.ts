import { type Body, bodyOf } from "./body.js";

/** What `fetch` is told to send. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: Body;
  /** Resolves when the body has been read, where that takes a while. */
  readonly read: Promise<void> | undefined;
}

/** Reads what `fetch` is called with: a `Request`, or a URL and options. */
export function sentOf(input: Request | string, init: RequestInit = {}): Sent {
  const request = input instanceof Request ? input : undefined;
  const body = bodyOf(true);
  const given = init.body ?? undefined;
  return {
    method: init.method ?? request?.method ?? "GET",
    url: request?.url ?? `${input}`,
    headers: new Headers(init.headers ?? request?.headers),
    body,
    read:
      request && given === undefined && request.body !== null ? readCopy(request, body) : take(given, body),
  };
}

function take(given: BodyInit | undefined, body: Body): undefined {
  if (typeof given === "string" || given instanceof URLSearchParams) {
    body.add(new TextEncoder().encode(`${given}`));
  } else if (given !== undefined) body.bytes = undefined;
  body.isOver = true;
}

/** What a `Request` sends is only in a copy of it to be had. */
async function readCopy(request: Request, body: Body): Promise<void> {
  body.bytes = undefined;
  try {
    body.add(new Uint8Array(await request.clone().arrayBuffer()));
  } catch {
    // A body that fails while it is sent is told by `fetch`.
  }
  body.isOver = true;
}

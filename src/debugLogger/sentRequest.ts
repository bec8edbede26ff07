import { createLoggedBody, type LoggedBody } from "./loggedBody.js";

/** The request that `fetch` sends. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: LoggedBody;
  /** Resolves when the body has been read; `undefined` if there is nothing to wait for. */
  readonly bodyRead: Promise<void> | undefined;
}

/** Reads the arguments of `fetch`: a `Request`, or a URL and options. */
export function readSentRequest(input: Request | string, init: RequestInit = {}): SentRequest {
  const request = input instanceof Request ? input : undefined;
  const body = createLoggedBody(true);
  const initBody = init.body ?? undefined;
  return {
    method: init.method ?? request?.method ?? "GET",
    url: request?.url ?? `${input}`,
    headers: new Headers(init.headers ?? request?.headers),
    body,
    bodyRead:
      request && initBody === undefined && request.body !== null
        ? readCopy(request, body)
        : addBody(initBody, body),
  };
}

function addBody(initBody: BodyInit | undefined, body: LoggedBody): undefined {
  if (typeof initBody === "string" || initBody instanceof URLSearchParams) {
    body.add(new TextEncoder().encode(`${initBody}`));
  } else if (initBody !== undefined) body.bytes = undefined;
  body.isComplete = true;
}

/** Reads the body from a copy, because `fetch` reads that of the `Request` itself. */
async function readCopy(request: Request, body: LoggedBody): Promise<void> {
  body.bytes = undefined;
  try {
    body.add(new Uint8Array(await request.clone().arrayBuffer()));
  } catch {
    // If the body fails while it is sent, `fetch` reports it.
  }
  body.isComplete = true;
}

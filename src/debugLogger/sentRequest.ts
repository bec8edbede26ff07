import type { FetchInit } from "../types.js";
import { createLoggedBody, type LoggedBody } from "./loggedBody.js";

/** The request that `fetch` sends. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: LoggedBody;
}

/** Reads the arguments of `fetch`. */
export function readSentRequest(url: string, init: FetchInit): SentRequest {
  const body = createLoggedBody(true);
  if (init.body !== undefined) body.add(new TextEncoder().encode(init.body));
  body.isComplete = true;
  return { method: init.method, url, headers: new Headers(init.headers), body };
}

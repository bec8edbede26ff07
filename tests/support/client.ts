import type { AuthleteCoreOptions, Context, FetchInit } from "authlete-typescript-sdk/core";
import { AuthleteCore } from "authlete-typescript-sdk/core";
import { AuthleteFetchCore } from "authlete-typescript-sdk/fetch";
import { createSimulator, type SimulatorOptions } from "authlete-typescript-sdk/simulator";
import { describe, it } from "vitest";

/** A bearer token that is easy to find in output that must not contain it. */
export const bearer = "SECRET-bearer-0123456789";

export const serviceId = "715948317";

/** Whether the context under test has retries and hooks. Most tests run once with each context (see `vitest.config.ts`). */
export const hasKy = process.env["AUTHLETE_CONTEXT"] !== "fetch";

/** Stands for `it` and `describe` where tests do not exist. */
const none = Object.assign(() => {}, { each: () => () => {} });

/** A test of retries or hooks, which exists only for the context that has them. */
export const itWithKy = (hasKy ? it : none) as typeof it;

/** Tests of retries or hooks, which exist only for the context that has them. */
export const describeWithKy = (hasKy ? describe : none) as typeof describe;

/** The class of the context under test. */
export const TestedContext: new (options?: AuthleteCoreOptions) => Context = hasKy
  ? AuthleteCore
  : AuthleteFetchCore;

/** Options of a context whose `fetch` accepts a `Request`, which is easier to inspect than a URL and options. */
export interface ClientOptions extends Omit<AuthleteCoreOptions, "fetch"> {
  fetch?: ((request: Request, init: FetchInit) => Promise<Response>) | undefined;
}

/** The context under test, with a `fetch` that accepts a `Request`. */
export const Core = class extends TestedContext {
  constructor({ fetch, ...options }: ClientOptions = {}) {
    super(fetch ? { ...options, fetch: (url, init) => fetch(requestOf(url, init), init) } : options);
  }
};

/** The `Request` of a URL and options; without the signal if `Request` refuses it. */
function requestOf(url: string, init: FetchInit): Request {
  const { signal: _, ...options } = init;
  return new Request(url, { __proto__: null, ...options } as RequestInit);
}

export function client(options: ClientOptions = {}): Context {
  return new Core({ bearer, serviceId, ...options });
}

/** A context that sends its requests to a simulator. */
export function simulated(options: SimulatorOptions = {}, sdkOptions: ClientOptions = {}) {
  const simulator = createSimulator({ bearer, serviceId, ...options });
  return { simulator, authlete: client({ fetch: simulator.fetch, ...sdkOptions }) };
}

export const json = (value: unknown, init: ResponseInit = {}) =>
  new Response(JSON.stringify(value), { headers: { "content-type": "application/json" }, ...init });

import type { Client, SDKOptions } from "authlete-typescript-sdk/core";
import { AuthleteCore } from "authlete-typescript-sdk/core";
import { AuthleteFetchCore } from "authlete-typescript-sdk/fetch";
import { createSimulator, type SimulatorOptions } from "authlete-typescript-sdk/simulator";

/** A bearer token that is easy to find in output that must not contain it. */
export const bearer = "SECRET-bearer-0123456789";

export const serviceId = "715948317";

/** Whether the context under test uses ky. Most tests run once with each context (see `vitest.config.ts`). */
export const hasKy = process.env["AUTHLETE_CONTEXT"] !== "fetch";

if (!hasKy)
  console.log("SKIPPED for the context without ky: tests of hooks and retries, which it does not have.");

/** The context under test. Tests pass a `fetch` that accepts a `Request`; the context without ky calls it with a URL. */
export const Core: new (options?: SDKOptions) => Client = hasKy
  ? AuthleteCore
  : class extends AuthleteFetchCore {
      constructor({ fetch, ...options }: SDKOptions = {}) {
        super(fetch ? { ...options, fetch: (url, init) => fetch(new Request(url, init), init) } : options);
      }
    };

export function client(options: SDKOptions = {}): Client {
  return new Core({ bearer, serviceId, ...options });
}

/** A context that sends its requests to a simulator. */
export function simulated(options: SimulatorOptions = {}, sdkOptions: SDKOptions = {}) {
  const simulator = createSimulator({ bearer, serviceId, ...options });
  return { simulator, authlete: client({ fetch: simulator.fetch, ...sdkOptions }) };
}

export const json = (value: unknown, init: ResponseInit = {}) =>
  new Response(JSON.stringify(value), { headers: { "content-type": "application/json" }, ...init });

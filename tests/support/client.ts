import type { Client, SDKOptions } from "authlete-typescript-sdk/core";
import { AuthleteCore } from "authlete-typescript-sdk/core";
import { AuthleteFetchCore } from "authlete-typescript-sdk/fetch";
import { createSimulator, type SimulatorOptions } from "authlete-typescript-sdk/simulator";

/** A bearer that is easy to find where it must not be. */
export const bearer = "SECRET-bearer-0123456789";

export const serviceId = "715948317";

/** Whether the context under test sends through ky. All tests run once with each (see `vitest.config.ts`). */
export const hasKy = process.env["AUTHLETE_CONTEXT"] !== "fetch";

if (!hasKy) console.log("SKIPPED for the context without ky: what hooks and retries do, since it has none.");

/** The context under test. Tests give a `fetch` that takes a `Request`; one of the contexts calls it with a URL. */
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

/** A context before a simulator. */
export function simulated(options: SimulatorOptions = {}, own: SDKOptions = {}) {
  const simulator = createSimulator({ bearer, serviceId, ...options });
  return { simulator, authlete: client({ fetch: simulator.fetch, ...own }) };
}

export const json = (value: unknown, init: ResponseInit = {}) =>
  new Response(JSON.stringify(value), { headers: { "content-type": "application/json" }, ...init });

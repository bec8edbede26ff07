import type { SDKOptions } from "authlete-typescript-sdk/core";
import { AuthleteCore } from "authlete-typescript-sdk/core";
import { createSimulator, type SimulatorOptions } from "authlete-typescript-sdk/simulator";

/** A bearer that is easy to find where it must not be. */
export const bearer = "SECRET-bearer-0123456789";

export const serviceId = "715948317";

export function client(options: SDKOptions = {}): AuthleteCore {
  return new AuthleteCore({ bearer, serviceId, ...options });
}

/** A context before a simulator. */
export function simulated(options: SimulatorOptions = {}, own: SDKOptions = {}) {
  const simulator = createSimulator({ bearer, serviceId, ...options });
  return { simulator, authlete: client({ fetch: simulator.fetch, ...own }) };
}

export const json = (value: unknown, init: ResponseInit = {}) =>
  new Response(JSON.stringify(value), { headers: { "content-type": "application/json" }, ...init });

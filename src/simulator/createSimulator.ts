import type { Client } from "../models/client.js";
import type { Service as ServiceSettings } from "../models/service.js";
import { own } from "../runtime/settings/own.js";
import { createFaults } from "./faults.js";
import type { Simulator, SimulatorCall, SimulatorOptions } from "./options.js";
import { respond } from "./respond.js";
import { defaultIssuer, type Service } from "./service.js";
import { createWorld } from "./world.js";

/**
 * Creates an Authlete server in memory: a `fetch` that behaves like the service, for tests and experiments without a
 * network. An operation that it does not have returns an error with the status 501 that says so.
 *
 * Result codes are the same as Authlete's, as far as they are documented; all others begin with `SIM`.
 *
 * Tokens and keys require Web Crypto. Browsers offer `crypto.subtle` only in secure contexts (`https:` or `localhost`);
 * jsdom does not have it.
 *
 * @example
 * ```ts
 * import { AuthleteCore } from "authlete-typescript-sdk/core";
 * import { createSimulator } from "authlete-typescript-sdk/simulator";
 *
 * const simulator = createSimulator({ bearer: "test", serviceId: "715948317" });
 * const authlete = new AuthleteCore({ bearer: "test", serviceId: "715948317", fetch: simulator.fetch });
 * ```
 */
export function createSimulator(options: SimulatorOptions = {}): Simulator {
  const settings = own(options);
  const calls: SimulatorCall[] = [];
  const faults = createFaults();
  const construct = () =>
    createWorld(
      {
        now: settings.clock ?? Date.now,
        serviceId: settings.serviceId,
        settingsOf: (id) => settingsOf(id, settings),
        prepare: (service) => addClients(service, settings.clients ?? []),
      },
      settings.state?.services,
    );
  let world = construct();

  return {
    calls,
    fail: faults.add,
    reset() {
      world = construct();
      calls.length = 0;
      faults.clear();
    },
    export: async () => ({ services: await world.export() }),
    async jwks() {
      const [first] = world.services.values();
      return (first ?? world.create("1", settingsOf("1", settings))).signer.jwks();
    },
    async fetch(input, init) {
      const request = new Request(input, init);
      request.signal.throwIfAborted();
      const { operation, given, response } = await respond(world, settings, request, faults);
      request.signal.throwIfAborted();
      const { status, body, text } = response;
      calls.push({ operation, request: given, response: { status, body: body ?? text }, time: world.now() });
      const type = body ? "application/json" : "text/plain";
      return new Response(body ? JSON.stringify(body) : text, {
        status,
        headers: body || text ? { "content-type": `${type};charset=utf-8` } : {},
      });
    },
  };
}

function settingsOf(id: string, options: SimulatorOptions): ServiceSettings {
  const { issuer, accessTokenDuration, refreshTokenDuration, scopes, service } = options;
  const apiKey = /^\d{1,15}$/.test(id) ? Number(id) : undefined;
  const given = {
    issuer: issuer ?? defaultIssuer,
    accessTokenDuration,
    refreshTokenDuration,
    supportedScopes: scopes?.map((name) => ({ name, defaultEntry: false })),
    ...service,
  };
  const present = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return { ...present, ...(apiKey !== undefined && { apiKey }) };
}

function addClients(service: Service, clients: readonly Client[]): void {
  for (const client of clients) {
    const clientId = Number(client.clientId);
    if (!Number.isSafeInteger(clientId))
      throw new TypeError("Each client of the option clients must have a numeric clientId.");
    service.clients.add(own({ ...client, clientId }));
  }
}

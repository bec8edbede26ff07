import type { Service as ServiceSettings } from "../models/service.js";
import { own } from "../runtime/settings/own.js";
import { keysOf } from "./json.js";
import type { JWK, ServiceState } from "./options.js";
import { createStores, type Service, type Stores } from "./service.js";
import { createSigner } from "./signer.js";
import { Collection } from "./state/collection.js";

/** All services of a simulator. */
export interface World {
  readonly now: () => number;
  /** The services by ID. */
  readonly services: Map<string, Service>;
  /** The service with an ID, which is created if every ID exists. */
  serviceOf(id: string): Service | undefined;
  create(id: string, settings: ServiceSettings): Service;
  /** Adds a service that begins without the clients of the options. */
  add(id: string, settings: ServiceSettings): Service;
  /** Deletes a service. It does not exist afterwards, even if every ID exists. */
  delete(id: string): void;
  export(): Promise<ServiceState[]>;
}

/** Settings of each service of a simulator, and the time. */
export interface WorldOptions {
  readonly now: () => number;
  /** The only service that exists at first; `undefined` if every ID exists. */
  readonly serviceId: string | undefined;
  /** Completes the settings of a new service. */
  readonly settingsOf: (id: string) => ServiceSettings;
  readonly prepare: (service: Service) => void;
}

export function createWorld(options: WorldOptions, state: readonly ServiceState[] = []): World {
  const services = new Map<string, Service>();
  const deleted = new Set<string>();
  const isPossible = (id: string) => options.serviceId === undefined && !deleted.has(id);

  const add = (id: string, settings: ServiceSettings, keys?: readonly JWK[]): Service => {
    const service: Service = {
      id,
      settings: own(settings),
      now: options.now,
      signer: createSigner(() => keysOf(service.settings.jwks), keys),
      ...createStores(options.now),
    };
    services.set(id, service);
    return service;
  };
  const create = (id: string, settings: ServiceSettings) => {
    const service = add(id, settings);
    options.prepare(service);
    return service;
  };
  for (const { id, settings, keys, stores } of state) restore(add(id, settings, keys), stores);
  if (options.serviceId !== undefined && !services.has(options.serviceId))
    create(options.serviceId, options.settingsOf(options.serviceId));

  return {
    now: options.now,
    services,
    create,
    add: (id, settings) => add(id, settings),
    delete(id) {
      services.delete(id);
      deleted.add(id);
    },
    serviceOf: (id) => services.get(id) ?? (isPossible(id) ? create(id, options.settingsOf(id)) : undefined),
    export: () => Promise.all([...services.values()].map(exported)),
  };
}

/** The collections of a service with their names. */
function storesOf(service: Service): [string, Stores[keyof Stores]][] {
  return Object.entries(service).filter(([, value]) => value instanceof Collection);
}

function restore(service: Service, stores: ServiceState["stores"]): void {
  for (const [name, store] of storesOf(service)) {
    for (const item of stores[name] ?? []) store.add(JSON.parse(JSON.stringify(item)) as never);
  }
}

async function exported(service: Service): Promise<ServiceState> {
  const { id, settings, signer } = service;
  const keys = await signer.export();
  const stores = Object.fromEntries(storesOf(service).map(([name, store]) => [name, store.toJSON()]));
  return JSON.parse(JSON.stringify({ id, settings, keys, stores }));
}

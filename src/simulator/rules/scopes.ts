import type { Scope } from "../../models/scope.js";
import type { Service } from "../service.js";
import type { StoredClient } from "../state/records.js";
import { words } from "./parameters.js";

/** The scopes that the service supports. A service without scopes supports all. */
export function supportedScopes({ settings }: Service, names: readonly string[]): string[] {
  const supported = settings.supportedScopes?.map(({ name }) => name);
  return names.filter((name) => !supported || supported.includes(name));
}

/** The scopes that the service does not support. */
export function unsupportedScopes(service: Service, names: readonly string[]): string[] {
  const supported = supportedScopes(service, names);
  return names.filter((name) => !supported.includes(name));
}

/** The scopes as the settings of the service describe them. */
export function scopesWithDetails({ settings }: Service, names: readonly string[]): Scope[] {
  const detailsOf = (name: string) => settings.supportedScopes?.find((scope) => scope.name === name);
  return names.map((name) => detailsOf(name) ?? { name, defaultEntry: false });
}

/** The names in a `scope` parameter (RFC 6749, section 3.3), each once. */
export function scopeNames(scope: string | undefined): string[] {
  return [...new Set(words(scope))];
}

/**
 * The scopes of a request that the service supports and the client may request; all others are ignored. If the request
 * has no `scope`, the default scopes of the service.
 */
export function requestedScopes(service: Service, client: StoredClient, scope: string | undefined): string[] {
  const names = scope === undefined ? defaultScopes(service) : scopeNames(scope);
  return supportedScopes(service, names).filter((name) => isRequestable(client, name));
}

/** The same for an authorization request, which gets the default scopes if no other scope remains, too. */
export function authorizationScopes(
  service: Service,
  client: StoredClient,
  scope: string | undefined,
): string[] {
  const requested = requestedScopes(service, client, scope);
  return requested.length ? requested : requestedScopes(service, client, undefined);
}

function defaultScopes({ settings }: Service): string[] {
  const defaults = settings.supportedScopes?.filter(({ defaultEntry }) => defaultEntry) ?? [];
  return defaults.map(({ name = "" }) => name).filter(Boolean);
}

function isRequestable({ extension }: StoredClient, name: string): boolean {
  return !extension?.requestableScopesEnabled || !!extension.requestableScopes?.includes(name);
}

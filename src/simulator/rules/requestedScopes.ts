import { type Service, unsupportedScopes } from "../service.js";
import type { StoredClient } from "../state/records.js";

/**
 * The scopes of a token request that the service supports and the client may request; all others are ignored. If the
 * request has no `scope`, the default scopes of the service.
 */
export function requestedScopes(service: Service, client: StoredClient, scope: string | undefined): string[] {
  const defaults = (service.settings.supportedScopes ?? []).filter(({ defaultEntry }) => defaultEntry);
  const defaultNames = defaults.map(({ name }) => name ?? "").filter(Boolean);
  const names = scope === undefined ? defaultNames : scopeNames(scope);
  const ignored = unsupportedScopes(service, names);
  return names.filter((name) => !ignored.includes(name) && isRequestable(client, name));
}

/** The names in a `scope` parameter (RFC 6749, section 3.3), each once. */
export function scopeNames(scope: string): string[] {
  return [...new Set(scope.split(" ").filter(Boolean))];
}

function isRequestable({ extension }: StoredClient, name: string): boolean {
  return !extension?.requestableScopesEnabled || !!extension.requestableScopes?.includes(name);
}

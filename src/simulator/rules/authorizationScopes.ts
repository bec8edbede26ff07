import { type Service, unsupportedScopes } from "../service.js";
import type { StoredClient } from "../state/records.js";

/**
 * The scopes that a request asks for and the client may get. Others are ignored. If none remain, these are the default
 * scopes of the service.
 */
export function authorizationScopes(
  service: Service,
  client: StoredClient,
  scope: string | undefined,
): string[] {
  const names = [...new Set((scope ?? "").split(" ").filter(Boolean))];
  const unsupported = unsupportedScopes(service, names);
  const supported = names.filter((name) => !unsupported.includes(name) && isRequestable(client, name));
  return supported.length ? supported : defaultScopes(service, client);
}

function defaultScopes({ settings }: Service, client: StoredClient): string[] {
  const defaults = settings.supportedScopes?.filter(({ defaultEntry }) => defaultEntry) ?? [];
  return defaults.map(({ name = "" }) => name).filter((name) => name && isRequestable(client, name));
}

function isRequestable({ extension }: StoredClient, name: string): boolean {
  return !extension?.requestableScopesEnabled || (extension.requestableScopes ?? []).includes(name);
}

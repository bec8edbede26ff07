import type { Service } from "../service.js";
import type { StoredClient } from "../state/records.js";
import { modificationTime } from "./completeClient.js";

/** The scopes that a client can request; absent if they are not limited. */
export function requestableScopesOf({ extension }: StoredClient): { requestableScopes?: string[] } {
  const { requestableScopes = [], requestableScopesEnabled } = extension ?? {};
  return requestableScopesEnabled ? { requestableScopes } : {};
}

/** Limits the scopes that a client can request, or if there are none, removes the limit. */
export function setRequestableScopes(
  service: Service,
  client: StoredClient,
  requestableScopes: string[] | undefined,
): void {
  const { requestableScopes: _, ...others } = client.extension ?? {};
  const extension = {
    ...others,
    ...(requestableScopes && { requestableScopes }),
    requestableScopesEnabled: requestableScopes !== undefined,
  };
  const modifiedAt = modificationTime(service, client.modifiedAt);
  service.clients.update(client, { extension, modifiedAt });
}

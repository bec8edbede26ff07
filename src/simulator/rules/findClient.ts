import type { Service } from "../service.js";
import type { StoredClient } from "../state/records.js";
import { numericClientId } from "../token.js";

/**
 * Finds a client by its ID or its alias, if the alias is enabled. A service without clients has every client: one that
 * is public and has no settings.
 */
export function findClient({ clients }: Service, identifier: string): StoredClient | undefined {
  if (clients.size === 0) return { clientId: numericClientId(identifier) ?? idOfAlias(identifier) };
  const client = clients.find("id", identifier);
  const isAlias = client && `${client.clientId}` !== identifier;
  return isAlias && client.clientIdAliasEnabled === false ? undefined : client;
}

/** Whether a client is confidential (RFC 6749, section 2.1). */
export function isConfidential({ clientType }: StoredClient): boolean {
  return clientType === "CONFIDENTIAL";
}

function idOfAlias(alias: string): number {
  return [...alias].reduce((id, character) => (id * 31 + (character.codePointAt(0) ?? 0)) % 1e12, 7);
}

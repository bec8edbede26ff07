import { hashToken } from "../encoding.js";
import type { Service } from "../service.js";
import type { StoredClient } from "../state/records.js";
import { parseUri } from "./parseUri.js";

/** The identifier of a user that a client receives as `sub` (OpenID Connect Core, section 8). */
export async function subjectFor(service: Service, client: StoredClient, subject: string): Promise<string> {
  if (client.subjectType !== "PAIRWISE") return subject;
  return hashToken(`${sectorOf(client)} ${subject} ${service.id}`);
}

/** The host that the clients with the same pairwise identifiers have in common. */
function sectorOf({
  derivedSectorIdentifier,
  sectorIdentifierUri,
  redirectUris,
  clientId,
}: StoredClient): string {
  return (
    derivedSectorIdentifier ||
    parseUri(sectorIdentifierUri)?.host ||
    parseUri(redirectUris?.[0])?.host ||
    `client ${clientId}`
  );
}

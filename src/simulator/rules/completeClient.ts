import type { Client } from "../../models/client.js";
import { ClientAuthMethod } from "../../models/clientAuthMethod.js";
import { ClientType } from "../../models/clientType.js";
import { JwsAlg } from "../../models/jwsAlg.js";
import { SubjectType } from "../../models/subjectType.js";
import { own } from "../../runtime/settings/own.js";
import type { Service } from "../service.js";
import type { StoredClient } from "../state/records.js";
import { parseUri } from "./parseUri.js";

/** The fields that a request cannot set. Those that an update does not compute stay as they are. */
const setByAuthlete = [
  "number",
  "serviceNumber",
  "clientId",
  "clientSecret",
  "dynamicallyRegistered",
  "registrationAccessTokenHash",
  "createdAt",
  "locked",
] as const;

type SetByAuthlete = Pick<Client, (typeof setByAuthlete)[number]> & { clientId: number; modifiedAt: number };

/**
 * Completes the client of a request with the defaults of fields that it omits, and the fields that Authlete sets.
 *
 * @param set the fields that Authlete sets
 */
export function completeClient(given: Client, set: SetByAuthlete): StoredClient {
  const sectorIdentifier = sectorIdentifierOf(given);
  const fields: Client = {
    clientType: ClientType.Public,
    tokenAuthMethod: ClientAuthMethod.None,
    idTokenSignAlg: JwsAlg.Rs256,
    subjectType: SubjectType.Public,
    ...own(given),
  };
  for (const name of [...setByAuthlete, "derivedSectorIdentifier"] as const) delete fields[name];
  return own({
    ...fields,
    clientIdAlias: given.clientIdAlias || `${set.clientId}`,
    clientIdAliasEnabled: true,
    ...(sectorIdentifier && { derivedSectorIdentifier: sectorIdentifier }),
    ...set,
  });
}

/** The fields of a stored client that an update does not change. */
export function unchangedFields(client: StoredClient): Omit<SetByAuthlete, "modifiedAt"> {
  const present = setByAuthlete.filter((name) => client[name] !== undefined);
  const fields = Object.fromEntries(present.map((name) => [name, client[name]]));
  return { ...fields, clientId: client.clientId };
}

/** The time of a change. It is later than the last change even if the clock stands still, so that it identifies a state. */
export function modificationTime(service: Service, last = 0): number {
  return Math.max(service.now(), last + 1);
}

/** Whether another client has an alias, or an ID that equals it. */
export function isAliasUsed(service: Service, { clientIdAlias }: Client, except?: StoredClient): boolean {
  const client = clientIdAlias ? service.clients.find("id", clientIdAlias) : undefined;
  return client !== undefined && client !== except;
}

/** The host that pairwise identifiers are derived from. */
function sectorIdentifierOf({ sectorIdentifierUri, redirectUris = [] }: Client): string | undefined {
  const [uri, ...others] = sectorIdentifierUri ? [sectorIdentifierUri] : redirectUris;
  return uri !== undefined && !others.length ? parseUri(uri)?.host : undefined;
}

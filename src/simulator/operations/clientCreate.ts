import type { Client } from "../../models/client.js";
import { toBase64URL } from "../encoding.js";
import { errorResponse, type SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { refuseClient } from "../rules/clientProblem.js";
import { completeClient, isAliasUsed } from "../rules/completeClient.js";
import { randomId } from "../rules/randomId.js";
import type { Service } from "../service.js";
import { randomBytes } from "../webCrypto.js";

/** `/client/create` */
export function createClient({ service, request }: Call<Client>): SimulatorResponse {
  const refusal = refuseClient("/client/create", request);
  if (refusal) return refusal;
  if (isAliasUsed(service, request)) {
    const text = "Cannot create a new client because the client ID alias is already in use.";
    return errorResponse(400, "A123603", `${text} Client ID aliases must be unique in the same service.`);
  }
  const limit = limitReached(service, request.developer);
  if (limit) {
    const text = `Cannot create a new client because the current number of clients has reached the maximum number`;
    return errorResponse(400, "A123601", `${text} (${limit}) of clients per developer.`);
  }
  const now = service.now();
  const clientId = randomId((id) => service.clients.find("id", id) !== undefined);
  const client = completeClient(request, {
    number: clientId,
    ...(service.settings.number !== undefined && { serviceNumber: service.settings.number }),
    clientId,
    clientSecret: randomClientSecret(),
    dynamicallyRegistered: false,
    createdAt: now,
    modifiedAt: now,
    locked: false,
  });
  service.clients.add(client);
  return { status: 201, body: { ...client } };
}

/** Creates a secret of 512 random bits, 86 characters. */
export function randomClientSecret(): string {
  return toBase64URL(randomBytes(64));
}

/** The maximum number of clients per developer, if the developer has as many. */
function limitReached({ settings, clients }: Service, developer: string | undefined): number | undefined {
  const limit = settings.clientsPerDeveloper ?? 0;
  const isReached = developer !== undefined && clients.all("developer", developer).length >= limit;
  return limit > 0 && isReached ? limit : undefined;
}

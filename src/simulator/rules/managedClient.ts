import { errorResponse, type SimulatorResponse } from "../responses.js";
import type { Service } from "../service.js";
import type { StoredClient } from "../state/records.js";
import { numericClientId } from "../token.js";

type Found<Client> =
  | { readonly client: Client; readonly refusal?: undefined }
  | { readonly client?: undefined; readonly refusal: SimulatorResponse };

/** Finds the client with an ID or alias, or returns why the call fails. */
export function findManagedClient(
  service: Service,
  identifier: string | undefined,
  notFound: (identifier: string) => SimulatorResponse = unknownClient,
): Found<StoredClient> {
  const client = service.clients.find("id", `${identifier}`);
  return client ? { client } : { refusal: notFound(`${identifier}`) };
}

/** The same for operations that only need the ID. A service without clients accepts every numeric ID. */
export function findManagedClientId(
  service: Service,
  identifier: string | undefined,
): Found<Pick<StoredClient, "clientId">> {
  const clientId = numericClientId(`${identifier}`);
  if (clientId !== undefined && service.clients.size === 0) return { client: { clientId } };
  return findManagedClient(service, identifier);
}

function unknownClient(identifier: string): SimulatorResponse {
  return numericClientId(identifier) === undefined
    ? errorResponse(404, "A001218", `The client (identifier = ${identifier}) does not exist.`)
    : errorResponse(404, "A001212", `The client (ID = ${identifier}) does not exist.`);
}

import { errorResponse, type SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import type { Service } from "../service.js";
import type { StoredClient } from "../state/records.js";
import { numericClientId } from "../token.js";

type Found =
  | { readonly client: StoredClient; readonly refusal?: undefined }
  | { readonly client?: undefined; readonly refusal: SimulatorResponse };

/** Finds the client with an ID or alias, or returns why the call fails. */
export function findManagedClient(
  service: Service,
  identifier: string | undefined,
  notFound: (identifier: string) => SimulatorResponse = unknownClient,
): Found {
  const client = service.clients.find("id", `${identifier}`);
  return client ? { client } : { refusal: notFound(`${identifier}`) };
}

/** The client and the user of an operation on what the user granted to the client. */
type Granted =
  | { readonly clientId: number; readonly subject: string; readonly refusal?: undefined }
  | { readonly clientId?: undefined; readonly subject?: undefined; readonly refusal: SimulatorResponse };

/**
 * Finds the client and the user of an operation on what the user granted to the client. A service without clients accepts
 * every numeric client ID.
 *
 * @param missing the code of the response if the request names no user
 */
export function findGranted(
  { service, request: { subject }, parameters }: Call<{ subject?: string }>,
  missing: string,
): Granted {
  const identifier = parameters["clientId"];
  const numericId = numericClientId(`${identifier}`);
  const isAccepted = numericId !== undefined && service.clients.size === 0;
  const { client, refusal } = isAccepted
    ? { client: { clientId: numericId } }
    : findManagedClient(service, identifier);
  if (refusal) return { refusal };
  if (!subject)
    return { refusal: errorResponse(400, missing, "The request parameter 'subject' must be specified.") };
  return { clientId: client.clientId, subject };
}

function unknownClient(identifier: string): SimulatorResponse {
  return numericClientId(identifier) === undefined
    ? errorResponse(404, "A001218", `The client (identifier = ${identifier}) does not exist.`)
    : errorResponse(404, "A001212", `The client (ID = ${identifier}) does not exist.`);
}

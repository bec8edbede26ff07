import type { Service } from "../service.js";
import type { StoredClient } from "../state/records.js";

/** Deletes a client with its tokens, codes, grants, and the requests that it has begun. */
export function deleteClient(service: Service, client: StoredClient): void {
  const id = `${client.clientId}`;
  for (const token of service.tokens.all("client", id)) service.tokens.delete(token);
  for (const code of service.codes.all("client", id)) service.codes.delete(code);
  for (const grant of service.grantedScopes.all("client", id)) service.grantedScopes.delete(grant);
  for (const ticket of service.tickets.all("client", id)) service.tickets.delete(ticket);
  for (const ticket of service.tokenTickets.all("client", id)) service.tokenTickets.delete(ticket);
  for (const pushed of service.pushedRequests.all("client", id)) service.pushedRequests.delete(pushed);
  for (const request of service.deviceRequests.all("client", id)) service.deviceRequests.delete(request);
  for (const request of service.backchannelRequests.all("client", id))
    service.backchannelRequests.delete(request);
  service.clients.delete(client);
}

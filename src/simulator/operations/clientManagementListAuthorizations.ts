import type { ClientAuthorizationGetListRequest } from "../../models/clientAuthorizationGetListRequest.js";
import type { ClientLimited } from "../../models/clientLimited.js";
import { errorResponse, type SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { pageOf } from "../rules/page.js";
import type { Service } from "../service.js";
import type { Token } from "../token.js";

/** `/client/authorization/get/list`. A client is listed as long as there is a token of it for the user. */
export function listAuthorizations({
  service,
  request,
}: Call<ClientAuthorizationGetListRequest>): SimulatorResponse {
  const { subject, developer } = request;
  if (!subject) return errorResponse(400, "A136206", "The request parameter 'subject' must be specified.");
  const tokens = service.tokens.all("subject", subject);
  const tokenByClient = new Map(tokens.map((token) => [token.clientId, token]));
  const authorized = [...tokenByClient.values()].filter(
    (token) => developer === undefined || clientOf(service, token)?.developer === developer,
  );
  const { page, refusal } = pageOf(authorized, request, "A136");
  if (refusal) return refusal;
  const body = {
    ...page.fields,
    subject,
    ...(developer !== undefined && { developer }),
    clients: page.items.map((token) => limitedClient(service, token)),
  };
  return { status: 200, body };
}

function clientOf(service: Service, { clientId }: Token) {
  return service.clients.find("id", `${clientId}`);
}

/** The names and IDs of a client. A service without clients knows only what the token contains. */
function limitedClient(service: Service, token: Token): ClientLimited {
  const client = clientOf(service, token);
  const { clientId } = token;
  if (!client) return { clientId, clientIdAlias: token.clientIdentifier ?? `${clientId}` };
  return {
    number: client.number,
    clientName: client.clientName,
    clientNames: client.clientNames,
    description: client.description,
    descriptions: client.descriptions,
    clientId,
    clientIdAlias: client.clientIdAlias,
    clientIdAliasEnabled: client.clientIdAliasEnabled,
    clientType: client.clientType,
  };
}

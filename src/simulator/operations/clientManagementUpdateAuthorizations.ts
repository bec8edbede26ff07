import type { ClientAuthorizationUpdateRequest } from "../../models/clientAuthorizationUpdateRequest.js";
import { errorResponse, resultResponse, type SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { findManagedClientId } from "../rules/managedClient.js";
import { supportedScopes } from "../rules/scopes.js";
import { findTokens } from "../service.js";

/** `/client/authorization/update/{clientId}` */
export function updateAuthorizations({
  service,
  request,
  parameters,
}: Call<ClientAuthorizationUpdateRequest>): SimulatorResponse {
  const { subject, scopes } = request;
  const { client, refusal } = findManagedClientId(service, parameters["clientId"]);
  if (refusal) return refusal;
  if (!subject) return errorResponse(400, "A138201", "The request parameter 'subject' must be specified.");
  const supported = scopes && supportedScopes(service, scopes);
  const tokens = findTokens(service, { clientIdentifier: client.clientId, subject });
  for (const token of tokens) {
    if (supported) service.tokens.update(token, { scopes: [...supported] });
  }
  const text = `Updated ${tokens.length} access token(s) issued to the client (ID = ${client.clientId})`;
  return resultResponse("A138001", `${text} of the service (API Key = ${service.id}).`);
}

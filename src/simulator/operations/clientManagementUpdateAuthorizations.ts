import type { ClientAuthorizationUpdateRequest } from "../../models/clientAuthorizationUpdateRequest.js";
import { resultResponse, type SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { findGranted } from "../rules/managedClient.js";
import { supportedScopes } from "../rules/scopes.js";
import { findTokens } from "../service.js";

/** `/client/authorization/update/{clientId}` */
export function updateAuthorizations(call: Call<ClientAuthorizationUpdateRequest>): SimulatorResponse {
  const { clientId, subject, refusal } = findGranted(call, "A138201");
  if (refusal) return refusal;
  const { service, request } = call;
  const { scopes } = request;
  const supported = scopes && supportedScopes(service, scopes);
  const tokens = findTokens(service, { clientIdentifier: clientId, subject });
  for (const token of tokens) {
    if (supported) service.tokens.update(token, { scopes: [...supported] });
  }
  const text = `Updated ${tokens.length} access token(s) issued to the client (ID = ${clientId})`;
  return resultResponse("A138001", `${text} of the service (API Key = ${service.id}).`);
}

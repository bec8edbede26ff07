import type { ClientExtensionRequestableScopesUpdateRequest } from "../../models/clientExtensionRequestableScopesUpdateRequest.js";
import type { SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { findManagedClient } from "../rules/managedClient.js";
import { requestableScopesOf, setRequestableScopes } from "../rules/requestableScopes.js";
import { supportedScopes } from "../rules/scopes.js";

/** `/client/extension/requestable_scopes/update/{clientId}`. Scopes that the service does not support are ignored. */
export function updateRequestableScopes({
  service,
  request,
  parameters,
}: Call<ClientExtensionRequestableScopesUpdateRequest>): SimulatorResponse {
  const { requestableScopes } = request;
  const { client, refusal } = findManagedClient(service, parameters["clientId"]);
  if (refusal) return refusal;
  const scopes = requestableScopes && supportedScopes(service, requestableScopes);
  setRequestableScopes(service, client, scopes);
  return { status: 200, body: requestableScopesOf(client) };
}

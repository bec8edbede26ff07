import { errorResponse, resultResponse, type SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { findManagedClientId } from "../rules/managedClient.js";
import { findTokens } from "../service.js";

/** `/client/authorization/delete/{clientId}` */
export function deleteAuthorizations({
  service,
  request,
  parameters,
}: Call<{ subject?: string }>): SimulatorResponse {
  const { subject } = request;
  const { client, refusal } = findManagedClientId(service, parameters["clientId"]);
  if (refusal) return refusal;
  if (!subject) return errorResponse(400, "A137202", "The request parameter 'subject' must be specified.");
  const tokens = findTokens(service, { clientIdentifier: client.clientId, subject });
  for (const token of tokens) service.tokens.delete(token);
  const text = `Deleted ${tokens.length} access token(s) issued to the client (ID = ${client.clientId})`;
  return resultResponse("A137001", `${text} of the service (API Key = ${service.id}).`);
}

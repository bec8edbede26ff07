import { errorResponse, resultResponse, type SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { findManagedClientId } from "../rules/managedClient.js";

/** `/client/granted_scopes/delete/{clientId}` */
export function deleteGrantedScopes({
  service,
  request,
  parameters,
}: Call<{ subject?: string }>): SimulatorResponse {
  const { subject } = request;
  const { client, refusal } = findManagedClientId(service, parameters["clientId"]);
  if (refusal) return refusal;
  if (!subject) return errorResponse(400, "A140202", "The request parameter 'subject' must be specified.");
  const { clientId } = client;
  const combination = `the combination of the client (ID = ${clientId}) and the subject (${subject}).`;
  const granted = service.grantedScopes.take("grant", `${clientId} ${subject}`);
  return granted
    ? resultResponse("A140002", `Successfully deleted the information about scopes granted to ${combination}`)
    : resultResponse("A140001", `There was no information about scopes granted to ${combination}`);
}

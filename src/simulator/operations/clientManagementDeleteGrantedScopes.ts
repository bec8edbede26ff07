import { resultResponse, type SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { findGranted } from "../rules/managedClient.js";

/** `/client/granted_scopes/delete/{clientId}` */
export function deleteGrantedScopes(call: Call<{ subject?: string }>): SimulatorResponse {
  const { clientId, subject, refusal } = findGranted(call, "A140202");
  if (refusal) return refusal;
  const { service } = call;
  const combination = `the combination of the client (ID = ${clientId}) and the subject (${subject}).`;
  const granted = service.grantedScopes.take("grant", `${clientId} ${subject}`);
  return granted
    ? resultResponse("A140002", `Successfully deleted the information about scopes granted to ${combination}`)
    : resultResponse("A140001", `There was no information about scopes granted to ${combination}`);
}

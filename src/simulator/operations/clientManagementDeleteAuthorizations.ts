import { resultResponse, type SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { findGranted } from "../rules/managedClient.js";
import { findTokens } from "../service.js";

/** `/client/authorization/delete/{clientId}` */
export function deleteAuthorizations(call: Call<{ subject?: string }>): SimulatorResponse {
  const { clientId, subject, refusal } = findGranted(call, "A137202");
  if (refusal) return refusal;
  const { service } = call;
  const tokens = findTokens(service, { clientIdentifier: clientId, subject });
  for (const token of tokens) service.tokens.delete(token);
  const text = `Deleted ${tokens.length} access token(s) issued to the client (ID = ${clientId})`;
  return resultResponse("A137001", `${text} of the service (API Key = ${service.id}).`);
}

import { resultResponse, type SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { findGranted } from "../rules/managedClient.js";

/** `/client/granted_scopes/get/{clientId}` */
export function getGrantedScopes(call: Call<{ subject?: string }>): SimulatorResponse {
  const { clientId, subject, refusal } = findGranted(call, "A139202");
  if (refusal) return refusal;
  const { service } = call;
  const { apiKey } = service.settings;
  const fields = {
    ...(apiKey !== undefined && { serviceApiKey: apiKey }),
    clientId,
    subject,
    type: "GrantedScopesGetResponse",
  };
  const combination = `the combination of the client (ID = ${clientId}) and the subject (${subject}).`;
  const granted = service.grantedScopes.find("grant", `${clientId} ${subject}`);
  if (!granted) {
    const text = `There is no information about scopes granted to ${combination}`;
    return resultResponse("A139001", text, fields);
  }
  return resultResponse(
    "A139002",
    `Successfully obtained the information about scopes granted to ${combination}`,
    {
      ...fields,
      latestGrantedScopes: granted.latest,
      mergedGrantedScopes: granted.merged,
      modifiedAt: granted.modifiedAt,
    },
  );
}

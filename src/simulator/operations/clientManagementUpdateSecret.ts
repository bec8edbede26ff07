import type { ClientSecretUpdateRequest } from "../../models/clientSecretUpdateRequest.js";
import { errorResponse, resultResponse, type SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { modificationTime } from "../rules/completeClient.js";
import { findManagedClient } from "../rules/managedClient.js";

/** `/client/secret/update/{clientIdentifier}` */
export function updateClientSecret({
  service,
  request,
  parameters,
}: Call<ClientSecretUpdateRequest>): SimulatorResponse {
  const { client, refusal } = findManagedClient(service, parameters["clientIdentifier"], (identifier) =>
    errorResponse(404, "A149201", `No client has the client identifier (${identifier}).`),
  );
  if (refusal) return refusal;
  const newClientSecret = request.clientSecret;
  if (!/^[\w-]{1,86}$/.test(newClientSecret)) {
    const text = "The format of the value of the 'clientSecret' request parameter is wrong";
    return errorResponse(400, "A149601", `${text}: It must be 1 to 86 characters of base64url.`);
  }
  const oldClientSecret = client.clientSecret;
  service.clients.update(client, {
    clientSecret: newClientSecret,
    modifiedAt: modificationTime(service, client.modifiedAt),
  });
  const text = `Successfully updated the client secret of the client (ID = ${client.clientId}).`;
  return resultResponse("A149001", text, { newClientSecret, oldClientSecret });
}

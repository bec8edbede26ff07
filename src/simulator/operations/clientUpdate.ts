import type { Client } from "../../models/client.js";
import { errorResponse, type SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { refuseClient } from "../rules/clientProblem.js";
import { completeClient, isAliasUsed, modificationTime, unchangedFields } from "../rules/completeClient.js";
import { findManagedClient } from "../rules/managedClient.js";

/** `/client/update/{clientId}`. It replaces the client: fields that the request omits return to their defaults. */
export function updateClient({ service, request, parameters }: Call<Client>): SimulatorResponse {
  const { client, refusal } = findManagedClient(service, parameters["clientId"], (id) =>
    errorResponse(404, "A029201", `The client (ID = ${id}) does not exist.`),
  );
  if (refusal) return refusal;
  const invalid = refuseClient("/client/update/{clientId}", request);
  if (invalid) return invalid;
  if (isAliasUsed(service, request, client)) {
    const text = "Cannot update the client because the client ID alias is already in use.";
    return errorResponse(400, "A030601", `${text} Client ID aliases must be unique in the same service.`);
  }
  const next = completeClient(request, {
    ...unchangedFields(client),
    modifiedAt: modificationTime(service, client.modifiedAt),
  });
  service.clients.replace(client, next);
  return { status: 200, body: { ...next } };
}

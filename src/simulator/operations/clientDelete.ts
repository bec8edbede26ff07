import { errorResponse, type SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { deleteClient } from "../rules/deleteClient.js";
import { findManagedClient } from "../rules/managedClient.js";

/** `/client/delete/{clientId}` */
export function deleteClientById({ service, parameters }: Call<object>): SimulatorResponse {
  const { client, refusal } = findManagedClient(service, parameters["clientId"], (id) =>
    errorResponse(404, "A026201", `The client (ID = ${id}) does not exist.`),
  );
  if (refusal) return refusal;
  deleteClient(service, client);
  return { status: 204 };
}

import { errorResponse, type SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { findManagedClient } from "../rules/managedClient.js";

/** `/client/get/{clientId}` */
export function getClient({ service, parameters }: Call<object>): SimulatorResponse {
  const { client, refusal } = findManagedClient(service, parameters["clientId"], (id) =>
    errorResponse(404, "A027201", `The client (ID = ${id}) does not exist.`),
  );
  return refusal ?? { status: 200, body: { ...client } };
}

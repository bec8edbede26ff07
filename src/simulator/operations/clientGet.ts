import { errorResponse, type SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { findClient } from "../rules/findClient.js";

/** `/client/get/{clientId}` */
export function getClient({ service, parameters }: Call<object>): SimulatorResponse {
  const { client, refusal } = findClient(service, parameters["clientId"], (id) =>
    errorResponse(404, "A027201", `The client (ID = ${id}) does not exist.`),
  );
  return refusal ?? { status: 200, body: { ...client } };
}

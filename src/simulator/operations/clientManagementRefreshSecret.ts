import { errorResponse, resultResponse, type SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { modificationTime } from "../rules/completeClient.js";
import { findManagedClient } from "../rules/managedClient.js";
import { randomClientSecret } from "./clientCreate.js";

/** `/client/secret/refresh/{clientIdentifier}` */
export function refreshClientSecret({ service, parameters }: Call<object>): SimulatorResponse {
  const { client, refusal } = findManagedClient(service, parameters["clientIdentifier"], (identifier) =>
    errorResponse(404, "A148201", `No client has the client identifier (${identifier}).`),
  );
  if (refusal) return refusal;
  const oldClientSecret = client.clientSecret;
  const newClientSecret = randomClientSecret();
  service.clients.update(client, {
    clientSecret: newClientSecret,
    modifiedAt: modificationTime(service, client.modifiedAt),
  });
  const text = `Successfully refreshed the client secret of the client (ID = ${client.clientId}).`;
  return resultResponse("A148001", text, { newClientSecret, oldClientSecret });
}

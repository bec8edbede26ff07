import type { ClientFlagUpdateRequest } from "../../models/clientFlagUpdateRequest.js";
import { resultResponse, type SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { modificationTime } from "../rules/completeClient.js";
import { findManagedClient } from "../rules/managedClient.js";

/** `/client/lock_flag/update/{clientIdentifier}` */
export function updateClientLock({
  service,
  request,
  parameters,
}: Call<ClientFlagUpdateRequest>): SimulatorResponse {
  const { client, refusal } = findManagedClient(service, parameters["clientIdentifier"]);
  if (refusal) return refusal;
  const { clientLocked } = request;
  service.clients.update(client, {
    locked: clientLocked,
    modifiedAt: modificationTime(service, client.modifiedAt),
  });
  const state = clientLocked ? "locked" : "unlocked";
  return resultResponse("SIM001001", `The client (ID = ${client.clientId}) is ${state}.`);
}

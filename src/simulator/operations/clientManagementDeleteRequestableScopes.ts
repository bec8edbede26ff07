import type { SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { findManagedClient } from "../rules/managedClient.js";
import { setRequestableScopes } from "../rules/requestableScopes.js";

/** `/client/extension/requestable_scopes/delete/{clientId}` */
export function deleteRequestableScopes({ service, parameters }: Call<object>): SimulatorResponse {
  const { client, refusal } = findManagedClient(service, parameters["clientId"]);
  if (refusal) return refusal;
  setRequestableScopes(service, client, undefined);
  return { status: 204 };
}

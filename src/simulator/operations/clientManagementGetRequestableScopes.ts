import type { SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { findManagedClient } from "../rules/managedClient.js";
import { requestableScopesOf } from "../rules/requestableScopes.js";

/** `/client/extension/requestable_scopes/get/{clientId}` */
export function getRequestableScopes({ service, parameters }: Call<object>): SimulatorResponse {
  const { client, refusal } = findManagedClient(service, parameters["clientId"]);
  return refusal ?? { status: 200, body: requestableScopesOf(client) };
}

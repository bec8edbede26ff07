import type { ClientListRequest } from "../../models/operations/clientListRequest.js";
import type { SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { pageOf } from "../rules/page.js";

/** `/client/get/list` */
export function listClients({ service, request }: Call<ClientListRequest>): SimulatorResponse {
  const { developer } = request;
  const clients =
    developer === undefined ? service.clients.values() : service.clients.all("developer", developer);
  const { page, refusal } = pageOf(clients, request, "A028");
  if (refusal) return refusal;
  const body = {
    ...page.fields,
    ...(developer !== undefined && { developer }),
    clients: page.items.map((client) => ({ ...client })),
  };
  return { status: 200, body };
}

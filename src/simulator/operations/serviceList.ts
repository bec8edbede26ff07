import type { ServiceListRequest } from "../../models/operations/serviceListRequest.js";
import type { SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { pageOf } from "../rules/page.js";

/** `/service/get/list` */
export function listServices({ world, request }: Call<ServiceListRequest>): SimulatorResponse {
  const { page, refusal } = pageOf([...world.services.values()], request, "A036");
  if (refusal) return refusal;
  const services = page.items.map(({ settings }) => ({ ...settings }));
  return { status: 200, body: { ...page.fields, services } };
}

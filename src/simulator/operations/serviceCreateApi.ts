import type { Service as ServiceSettings } from "../../models/service.js";
import { randomToken } from "../encoding.js";
import type { SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { completeService, refuseSettings } from "../rules/completeService.js";
import { randomId } from "../rules/randomId.js";

/** `/service/create` */
export function createService({ world, request }: Call<ServiceSettings>): SimulatorResponse {
  const refusal = refuseSettings("/service/create", request);
  if (refusal) return refusal;
  const now = world.now();
  const apiKey = randomId((id) => world.services.has(id));
  const settings = completeService(request, {
    number: apiKey,
    apiKey,
    apiSecret: randomToken(),
    serviceOwnerNumber: 1,
    createdAt: now,
    modifiedAt: now,
  });
  const service = world.add(`${apiKey}`, settings);
  return { status: 201, body: { ...service.settings } };
}

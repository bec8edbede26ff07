import type { Service as ServiceSettings } from "../../models/service.js";
import type { SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { modificationTime } from "../rules/completeClient.js";
import { completeService, refuseSettings, unchangedSettings } from "../rules/completeService.js";

/** `/service/update`. It replaces the settings: those that the request omits return to their defaults. */
export function updateService({ service, request }: Call<ServiceSettings>): SimulatorResponse {
  const refusal = refuseSettings("/service/update", request);
  if (refusal) return refusal;
  service.settings = completeService(request, {
    ...unchangedSettings(service.settings),
    modifiedAt: modificationTime(service, service.settings.modifiedAt),
  });
  return { status: 200, body: { ...service.settings } };
}

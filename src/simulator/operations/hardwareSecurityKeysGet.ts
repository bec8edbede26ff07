import type { HardwareSecurityKeysGetRequest } from "../../models/operations/hardwareSecurityKeysGetRequest.js";
import { actionResponse, type SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";

/** `/hsk/get/{handle}` */
export function getHsk({ service, request }: Call<HardwareSecurityKeysGetRequest>): SimulatorResponse {
  const hsk = service.hsks.find("handle", request.handle);
  if (!hsk)
    return actionResponse("NOT_FOUND", "SIM270201", `There is no key with the handle '${request.handle}'.`);
  return actionResponse("SUCCESS", "SIM270001", "The key was found.", { hsk });
}

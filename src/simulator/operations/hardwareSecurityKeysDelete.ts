import type { HardwareSecurityKeysDeleteRequest } from "../../models/operations/hardwareSecurityKeysDeleteRequest.js";
import { actionResponse, type SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";

/** `/hsk/delete/{handle}` */
export function deleteHsk({ service, request }: Call<HardwareSecurityKeysDeleteRequest>): SimulatorResponse {
  const hsk = service.hsks.take("handle", request.handle);
  if (!hsk)
    return actionResponse("NOT_FOUND", "SIM272201", `There is no key with the handle '${request.handle}'.`);
  return actionResponse("SUCCESS", "SIM272001", "The key was deleted.", { hsk });
}

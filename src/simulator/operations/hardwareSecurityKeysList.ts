import type { HardwareSecurityKeysListRequest } from "../../models/operations/hardwareSecurityKeysListRequest.js";
import { actionResponse, type SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";

/** `/hsk/get/list` */
export function listHsks({ service }: Call<HardwareSecurityKeysListRequest>): SimulatorResponse {
  const hsks = service.hsks.values();
  const text = `Successfully obtained the records from the 'hsk' table: service=${service.id}, count=${hsks.length}`;
  return actionResponse("SUCCESS", "A269001", text, { hsks });
}

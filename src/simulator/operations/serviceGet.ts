import type { SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";

/** `/service/get` */
export function getService({ service }: Call<object>): SimulatorResponse {
  return { status: 200, body: { ...service.settings } };
}

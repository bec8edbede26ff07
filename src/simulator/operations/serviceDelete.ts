import type { SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";

/** `/service/delete` */
export function deleteService({ world, service }: Call<object>): SimulatorResponse {
  world.delete(service.id);
  return { status: 204 };
}

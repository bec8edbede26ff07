import type { SimulatorResponse } from "../responses.js";

/** `/lifecycle/healthcheck` */
export function checkHealth(): SimulatorResponse {
  return { status: 200, text: "OK" };
}

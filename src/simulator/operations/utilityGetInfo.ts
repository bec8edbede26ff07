import type { SimulatorResponse } from "../responses.js";

/** `/info` */
export function getInfo(): SimulatorResponse {
  return { status: 200, body: { version: "3.0.0", features: ["ciba", "dcr", "deviceflow"] } };
}

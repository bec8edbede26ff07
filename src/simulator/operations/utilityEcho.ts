import type { SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";

/** `/misc/echo` */
export function echo({ parameters }: Call<object>): SimulatorResponse {
  return { status: 200, text: JSON.stringify(parameters) };
}

import { errorResponse, type SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { discoveryDocument } from "../rules/discovery.js";
import { applyJsonPatch } from "../rules/jsonPatch.js";

/** `/service/configuration` */
export function getServiceConfiguration({ service, parameters }: Call<object>): SimulatorResponse {
  const document = discoveryDocument(service);
  const { patch } = parameters;
  if (!patch) return { status: 200, body: document };
  try {
    return { status: 200, body: applyJsonPatch(document, patch) };
  } catch (error) {
    const text = `/service/configuration, The JSON Patch is invalid: ${(error as Error).message}`;
    return errorResponse(400, "SIM001207", text);
  }
}

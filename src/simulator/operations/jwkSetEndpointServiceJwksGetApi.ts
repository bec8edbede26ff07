import type { SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";

/** `/service/jwks/get` */
export async function getJwkSet({ service, parameters }: Call<object>): Promise<SimulatorResponse> {
  const includePrivateKeys = parameters["includePrivateKeys"] === "true";
  return { status: 200, body: await service.signer.jwks(includePrivateKeys) };
}

import type { HskCreateRequest } from "../../models/hskCreateRequest.js";
import { randomToken } from "../encoding.js";
import { exportSPKI, generateKeyPair } from "../jose.js";
import { actionResponse, type SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import type { StoredHsk } from "../state/records.js";
import { subtleCrypto } from "../webCrypto.js";

/** The algorithms of the simulated module, by use and type of the key. */
const algorithms: Readonly<Record<string, readonly string[]>> = {
  "sig EC": ["ES256", "ES384", "ES512"],
  "sig RSA": ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512"],
  "enc RSA": ["RSA-OAEP", "RSA-OAEP-256", "RSA-OAEP-384", "RSA-OAEP-512"],
};

/** `/hsk/create` */
export async function createHsk({ service, request }: Call<HskCreateRequest>): Promise<SimulatorResponse> {
  const { kty = "", use = "", alg = "" } = request;
  const supported = algorithms[`${use} ${kty}`] ?? [];
  if (!supported.includes(alg)) {
    const text = `The HSM does not support the combination: kty = ${kty}, use = ${use}, alg = ${alg}`;
    return actionResponse("INVALID_REQUEST", "SIM267201", text);
  }
  subtleCrypto();
  const { publicKey } = await generateKeyPair(alg);
  const hsk: StoredHsk = {
    kty,
    use,
    alg,
    kid: request.kid || randomToken(),
    hsmName: request.hsmName || "simulator",
    handle: randomToken(),
    publicKey: derOf(await exportSPKI(publicKey)),
  };
  service.hsks.add(hsk);
  return actionResponse("SUCCESS", "SIM267001", "The key was created on the HSM.", { hsk });
}

/** The DER of a PEM, in base64. */
function derOf(pem: string): string {
  return pem.replace(/-----[^-]+-----|\s/g, "");
}

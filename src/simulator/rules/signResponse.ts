import { toBase64URL } from "../encoding.js";
import { CompactSign } from "../jose.js";
import type { Service } from "../service.js";

/**
 * Signs a JWT with a key of the service, or if the algorithm is symmetric, with a shared key.
 *
 * @returns `undefined` if there is no key for the algorithm
 */
export async function signResponse(
  { signer }: Service,
  algorithm: string,
  sharedKey: string | undefined,
  header: object,
  payload: object,
): Promise<string | undefined> {
  const encode = (value: object) => new TextEncoder().encode(JSON.stringify(value));
  if (algorithm.toLowerCase() === "none")
    return `${toBase64URL(encode({ ...header, alg: "none" }))}.${toBase64URL(encode(payload))}.`;
  try {
    if (!algorithm.startsWith("HS")) return await signer.sign(algorithm, header, payload);
    if (!sharedKey) return undefined;
    return await new CompactSign(encode(payload))
      .setProtectedHeader({ ...header, alg: algorithm })
      .sign(new TextEncoder().encode(sharedKey));
  } catch {
    return undefined;
  }
}

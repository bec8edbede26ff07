import { toBase64URL } from "../encoding.js";
import { CompactSign } from "../jose.js";
import type { Service } from "../service.js";

/**
 * Signs a JWT with a key of the service, or if the algorithm is symmetric, with a shared key. With the algorithm `none`,
 * the JWT has no signature.
 *
 * @throws TypeError if there is no key for the algorithm
 */
export async function signJwt(
  { signer }: Service,
  algorithm: string,
  sharedKey: string | undefined,
  header: object,
  payload: object,
): Promise<string> {
  const encode = (value: object) => new TextEncoder().encode(JSON.stringify(value));
  if (algorithm.toLowerCase() === "none")
    return `${toBase64URL(encode({ ...header, alg: "none" }))}.${toBase64URL(encode(payload))}.`;
  if (!algorithm.startsWith("HS")) return signer.sign(algorithm, header, payload);
  if (!sharedKey) throw new TypeError(`There is no shared key for ${algorithm}.`);
  return new CompactSign(encode(payload))
    .setProtectedHeader({ ...header, alg: algorithm })
    .sign(new TextEncoder().encode(sharedKey));
}

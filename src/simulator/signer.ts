import { CompactSign, calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK } from "./jose.js";
import type { JWK } from "./options.js";
import { subtleCrypto } from "./webCrypto.js";

/** Signs JWTs with the keys of a service. */
export interface Signer {
  /**
   * @param algorithm such as `ES256`
   * @throws TypeError if the service has no key for the algorithm
   */
  sign(algorithm: string, header: object, payload: object): Promise<string>;
  /** The algorithms that it can sign with. */
  algorithms(): string[];
  /** Returns the public keys as a JWK Set (RFC 7517), or all keys with their private parts. */
  jwks(includePrivateKeys?: boolean): Promise<{ keys: JWK[] }>;
  /** Returns the keys that were generated, with their private parts. */
  export(): Promise<JWK[]>;
}

/** Algorithms of the keys that a service without `jwks` publishes. */
const published = ["RS256", "ES256", "EdDSA"];

/** Algorithms for which a service without `jwks` has a key. That of `PS256` is published once it was used. */
const generated = [...published, "PS256"];

/** All algorithms that a signer can have a key for. */
const known = [
  ...["RS256", "RS384", "RS512", "PS256", "PS384", "PS512"],
  ...["ES256", "ES384", "ES512", "EdDSA"],
];

/** The fields of a JSON Web Key with private parts (RFC 7518, section 6). */
export const privateJwkFields = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];

/**
 * @param configured the keys of the service; if there are none, keys are generated at their first use
 * @param restored keys that were generated before
 */
export function createSigner(configured: () => readonly JWK[], restored: readonly JWK[] = []): Signer {
  const keys = new Map<string, Promise<JWK>>();
  for (const key of restored) keys.set(`${key["alg"]}`, Promise.resolve(key));

  const generate = async (algorithm: string) => {
    // A failure must not be remembered: Web Crypto may be defined later.
    subtleCrypto();
    const key = keys.get(algorithm) ?? generateKey(algorithm);
    keys.set(algorithm, key);
    return key;
  };
  const generatedKeys = async () => {
    await Promise.all(published.map(generate));
    return Promise.all(keys.values());
  };
  const keyFor = async (algorithm: string): Promise<JWK> => {
    const key = configured().find((one) => isUsableFor(one, algorithm));
    if (key) return key;
    if (!configured().length && generated.includes(algorithm)) return generate(algorithm);
    throw new TypeError(`The service has no key for ${algorithm}.`);
  };
  return {
    async sign(algorithm, header, payload) {
      subtleCrypto();
      const key = await keyFor(algorithm);
      const { kid } = key;
      const bytes = new TextEncoder().encode(JSON.stringify(payload));
      return new CompactSign(bytes)
        .setProtectedHeader({ ...header, alg: algorithm, ...(kid !== undefined && { kid: `${kid}` }) })
        .sign(await importJWK(key, algorithm));
    },
    algorithms: () => known.filter((algorithm) => isSigner(configured(), algorithm)),
    jwks: async (includePrivateKeys = false) => {
      const all = configured().length ? configured() : await generatedKeys();
      // A symmetric key has no public part.
      const publicKeys = all.filter(({ kty }) => kty !== "oct").map(publicPart);
      return { keys: includePrivateKeys ? [...all] : publicKeys };
    },
    export: () => Promise.all(keys.values()),
  };
}

async function generateKey(alg: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair(alg, { extractable: true });
  const key = await exportJWK(privateKey);
  return { ...key, use: "sig", alg, kid: await calculateJwkThumbprint(key) };
}

function isUsableFor({ alg, kty, crv, use }: JWK, algorithm: string): boolean {
  if (use === "enc") return false;
  if (alg !== undefined) return alg === algorithm;
  if (algorithm === "EdDSA") return kty === "OKP";
  const curves: Record<string, string> = { ES256: "P-256", ES384: "P-384", ES512: "P-521" };
  return curves[algorithm] ? curves[algorithm] === crv : kty === "RSA";
}

function isSigner(configured: readonly JWK[], algorithm: string): boolean {
  if (!configured.length) return generated.includes(algorithm);
  return configured.some((key) => key["d"] !== undefined && isUsableFor(key, algorithm));
}

function publicPart(key: JWK): JWK {
  return Object.fromEntries(Object.entries(key).filter(([name]) => !privateJwkFields.includes(name)));
}

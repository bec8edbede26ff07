import { toBase64URL } from "./encoding.js";
import { subtleCrypto } from "./webCrypto.js";

/** A public key as a JSON Web Key (RFC 7517). */
export interface JWK {
  readonly [field: string]: unknown;
}

/** Signs JWTs with an ES256 key that is created at its first use. */
export interface Signer {
  sign(header: object, payload: object): Promise<string>;
  /** Returns the public key as a JWK Set (RFC 7517). */
  jwks(): Promise<{ keys: JWK[] }>;
}

const algorithm = { name: "ECDSA", namedCurve: "P-256" };
const keyFields = { alg: "ES256", kid: "simulator" };

export function createSigner(): Signer {
  let keyPair: Promise<CryptoKeyPair> | undefined;
  const getKeyPair = () => {
    keyPair ??= subtleCrypto().generateKey(algorithm, true, ["sign", "verify"]);
    return keyPair;
  };
  return {
    async sign(header, payload) {
      const input = [{ ...header, ...keyFields }, payload].map(encodeJSON).join(".");
      const { privateKey } = await getKeyPair();
      const bytes = new TextEncoder().encode(input);
      const signature = await subtleCrypto().sign({ name: "ECDSA", hash: "SHA-256" }, privateKey, bytes);
      return `${input}.${toBase64URL(signature)}`;
    },
    async jwks() {
      const { kty, crv, x, y } = await subtleCrypto().exportKey("jwk", (await getKeyPair()).publicKey);
      return { keys: [{ kty, crv, x, y, use: "sig", ...keyFields }] };
    },
  };
}

function encodeJSON(value: object): string {
  return toBase64URL(new TextEncoder().encode(JSON.stringify(value)));
}

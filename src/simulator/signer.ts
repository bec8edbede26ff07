import { toBase64URL } from "./encoding.js";
import { subtleCrypto } from "./webCrypto.js";

/** A public key as JSON, RFC 7517. */
export interface JWK {
  readonly [member: string]: unknown;
}

/** Signs JWTs with an ES256 key of its own, which is made when it is first needed. */
export interface Signer {
  sign(header: object, payload: object): Promise<string>;
  /** The public key as a JWK Set, RFC 7517. */
  jwks(): Promise<{ keys: JWK[] }>;
}

const algorithm = { name: "ECDSA", namedCurve: "P-256" };
const names = { alg: "ES256", kid: "simulator" };

export function createSigner(): Signer {
  let pair: Promise<CryptoKeyPair> | undefined;
  const keys = () => {
    pair ??= subtleCrypto().generateKey(algorithm, true, ["sign", "verify"]);
    return pair;
  };
  return {
    async sign(header, payload) {
      const input = [{ ...header, ...names }, payload].map(encodeJSON).join(".");
      const { privateKey } = await keys();
      const bytes = new TextEncoder().encode(input);
      const signature = await subtleCrypto().sign({ name: "ECDSA", hash: "SHA-256" }, privateKey, bytes);
      return `${input}.${toBase64URL(signature)}`;
    },
    async jwks() {
      const { kty, crv, x, y } = await subtleCrypto().exportKey("jwk", (await keys()).publicKey);
      return { keys: [{ kty, crv, x, y, use: "sig", ...names }] };
    },
  };
}

function encodeJSON(value: object): string {
  return toBase64URL(new TextEncoder().encode(JSON.stringify(value)));
}

import { calculateJwkThumbprint, exportJWK, generateKeyPair, SignJWT } from "jose";

/** Creates a key pair, and DPoP proofs (RFC 9449) that it signs. */
export async function createProver(algorithm = "ES256") {
  const { publicKey, privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const jwk = await exportJWK(publicKey);
  return {
    jwk,
    privateJWK: await exportJWK(privateKey),
    thumbprint: await calculateJwkThumbprint(jwk),
    /** Creates a proof with these claims and fields of the header. */
    prove: (claims: object, header: object = {}) =>
      new SignJWT({ jti: crypto.randomUUID(), ...claims })
        .setProtectedHeader({ typ: "dpop+jwt", alg: algorithm, jwk, ...header })
        .sign(privateKey),
  };
}

/** SHA-256 of a text or of bytes in base64url, as in `ath`. */
export async function sha256(data: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof data === "string" ? new TextEncoder().encode(data) : data;
  return Buffer.from(await crypto.subtle.digest("SHA-256", bytes)).toString("base64url");
}

/** A JWS whose header and payload are these objects, with an arbitrary signature. */
export function unsignedJWS(header: object, payload: object, signature = "AA"): string {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${encode(header)}.${encode(payload)}.${signature}`;
}

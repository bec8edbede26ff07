import { randomBytes, subtleCrypto } from "./webCrypto.js";

/** Bytes in base64url without padding, RFC 4648, section 5. */
export function toBase64URL(bytes: Uint8Array | ArrayBuffer): string {
  const binary = String.fromCharCode(...new Uint8Array(bytes));
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** The hash that Authlete keeps of a token and that serves as its identifier: SHA-256 in base64url. */
export async function hashOf(token: string): Promise<string> {
  return toBase64URL(await subtleCrypto().digest("SHA-256", new TextEncoder().encode(token)));
}

/** A new token of 256 random bits. */
export function randomToken(): string {
  return toBase64URL(randomBytes(32));
}

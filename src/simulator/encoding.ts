import { randomBytes, subtleCrypto } from "./webCrypto.js";

/** Encodes bytes as base64url without padding (RFC 4648, section 5). */
export function toBase64URL(bytes: Uint8Array | ArrayBuffer): string {
  const binary = String.fromCharCode(...new Uint8Array(bytes));
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** Decodes base64 or base64url (RFC 4648); returns `undefined` if the text is neither. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** The hash that Authlete stores instead of a token, and accepts as its identifier: SHA-256 in base64url. */
export async function hashToken(token: string): Promise<string> {
  return toBase64URL(await subtleCrypto().digest("SHA-256", new TextEncoder().encode(token)));
}

/** Creates a token of 256 random bits. */
export function randomToken(): string {
  return toBase64URL(randomBytes(32));
}

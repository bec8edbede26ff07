import { randomBytes } from "../webCrypto.js";

/** Creates an ID of at most 14 digits, like Authlete's, that is not used yet. */
export function randomId(isUsed: (id: string) => boolean): number {
  for (;;) {
    const id = randomBytes(5).reduce((sum, byte) => sum * 256 + byte, 1);
    if (!isUsed(`${id}`)) return id;
  }
}

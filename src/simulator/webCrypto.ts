/**
 * Returns `crypto.subtle`, looked up at each use: tests may define it after this module is loaded.
 *
 * @throws TypeError if the runtime does not have it
 */
export function subtleCrypto(): SubtleCrypto {
  return globalThis.crypto?.subtle ?? missing("crypto.subtle");
}

/**
 * Returns bytes from the runtime's cryptographic random number generator.
 *
 * @throws TypeError if the runtime does not have one
 */
export function randomBytes(length: number): Uint8Array {
  if (!globalThis.crypto?.getRandomValues) missing("crypto.getRandomValues");
  return crypto.getRandomValues(new Uint8Array(length));
}

function missing(name: string): never {
  throw new TypeError(
    `The simulator needs ${name} (Web Crypto), which this runtime does not have. ` +
      "Browsers offer crypto.subtle only in secure contexts (https: or localhost). " +
      "In jsdom, define globalThis.crypto before the tests, for example as the webcrypto of node:crypto.",
  );
}

import type { GenericSchema } from "./schema.js";
import * as s from "./schemaParts.js";

/**
 * Content encryption algorithms of encrypted JWTs (JWE), their header `enc`, [RFC 7518,
 * 5](https://www.rfc-editor.org/rfc/rfc7518#section-5). Hyphens of the standard names are replaced by underscores.
 */
export const JweEnc = {
  /** AES-CBC with 128 bits, and HMAC SHA-256. */
  A128CbcHs256: "A128CBC_HS256",
  /** AES-CBC with 192 bits, and HMAC SHA-384. */
  A192CbcHs384: "A192CBC_HS384",
  /** AES-CBC with 256 bits, and HMAC SHA-512. */
  A256CbcHs512: "A256CBC_HS512",
  /** AES GCM with 128 bits. */
  A128Gcm: "A128GCM",
  /** AES GCM with 192 bits. */
  A192Gcm: "A192GCM",
  /** AES GCM with 256 bits. */
  A256Gcm: "A256GCM",
} as const;

/**
 * Content encryption algorithms of encrypted JWTs (JWE), their header `enc`, [RFC 7518,
 * 5](https://www.rfc-editor.org/rfc/rfc7518#section-5). Hyphens of the standard names are replaced by underscores.
 *
 * @example
 * ```ts
 * const enc: JweEnc = JweEnc.A256Gcm;
 * ```
 */
export type JweEnc = (typeof JweEnc)[keyof typeof JweEnc];

/** Schema of {@link JweEnc}. */
export const JweEncSchema: GenericSchema<JweEnc> = /* @__PURE__ */ s.enumeration();

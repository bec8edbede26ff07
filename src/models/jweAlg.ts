import type { GenericSchema } from "./schema.js";
import * as s from "./schemaParts.js";

/**
 * Key management algorithms of encrypted JWTs (JWE), their header `alg`, [RFC 7518,
 * 4](https://www.rfc-editor.org/rfc/rfc7518#section-4). Hyphens and plus signs of the standard names are replaced by
 * underscores.
 */
export const JweAlg = {
  /** RSAES-PKCS1-v1_5. Known to be weak: avoid it. */
  Rsa15: "RSA1_5",
  /** RSAES OAEP with SHA-1. */
  RsaOaep: "RSA_OAEP",
  /** RSAES OAEP with SHA-256. */
  RsaOaep256: "RSA_OAEP_256",
  /** AES Key Wrap, 128-bit key. */
  A128Kw: "A128KW",
  /** AES Key Wrap, 192-bit key. */
  A192Kw: "A192KW",
  /** AES Key Wrap, 256-bit key. */
  A256Kw: "A256KW",
  /** The shared key encrypts the content directly. */
  Dir: "DIR",
  /** ECDH-ES; the derived key encrypts the content directly. */
  EcdhEs: "ECDH_ES",
  /** ECDH-ES, then AES Key Wrap with 128 bits. */
  EcdhEsA128Kw: "ECDH_ES_A128KW",
  /** ECDH-ES, then AES Key Wrap with 192 bits. */
  EcdhEsA192Kw: "ECDH_ES_A192KW",
  /** ECDH-ES, then AES Key Wrap with 256 bits. */
  EcdhEsA256Kw: "ECDH_ES_A256KW",
  /** AES GCM key encryption, 128-bit key. */
  A128Gcmkw: "A128GCMKW",
  /** AES GCM key encryption, 192-bit key. */
  A192Gcmkw: "A192GCMKW",
  /** AES GCM key encryption, 256-bit key. */
  A256Gcmkw: "A256GCMKW",
  /** Password-based: PBES2 with HMAC SHA-256, then AES Key Wrap with 128 bits. */
  Pbes2Hs256A128Kw: "PBES2_HS256_A128KW",
  /** Password-based: PBES2 with HMAC SHA-384, then AES Key Wrap with 192 bits. */
  Pbes2Hs384A192Kw: "PBES2_HS384_A192KW",
  /** Password-based: PBES2 with HMAC SHA-512, then AES Key Wrap with 256 bits. */
  Pbes2Hs512A256Kw: "PBES2_HS512_A256KW",
} as const;

/**
 * Key management algorithms of encrypted JWTs (JWE), their header `alg`, [RFC 7518,
 * 4](https://www.rfc-editor.org/rfc/rfc7518#section-4). Hyphens and plus signs of the standard names are replaced by
 * underscores.
 *
 * @example
 * ```ts
 * const alg: JweAlg = JweAlg.EcdhEsA256Kw;
 * ```
 */
export type JweAlg = (typeof JweAlg)[keyof typeof JweAlg];

/** Schema of {@link JweAlg}. */
export const JweAlgSchema: GenericSchema<JweAlg> = /* @__PURE__ */ s.enumeration();

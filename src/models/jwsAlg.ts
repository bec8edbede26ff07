import type { GenericSchema } from "./schema.js";
import * as s from "./schemaParts.js";

/**
 * Signature algorithms of JWTs, their header `alg`, [RFC 7518, 3](https://www.rfc-editor.org/rfc/rfc7518#section-3).
 */
export const JwsAlg = {
  /** Not signed. */
  None: "NONE",
  /** HMAC with SHA-256. The key is a shared secret. */
  Hs256: "HS256",
  /** HMAC with SHA-384. The key is a shared secret. */
  Hs384: "HS384",
  /** HMAC with SHA-512. The key is a shared secret. */
  Hs512: "HS512",
  /** RSASSA-PKCS1-v1_5 with SHA-256. */
  Rs256: "RS256",
  /** RSASSA-PKCS1-v1_5 with SHA-384. */
  Rs384: "RS384",
  /** RSASSA-PKCS1-v1_5 with SHA-512. */
  Rs512: "RS512",
  /** ECDSA with P-256 and SHA-256. */
  Es256: "ES256",
  /** ECDSA with P-384 and SHA-384. */
  Es384: "ES384",
  /** ECDSA with P-521 and SHA-512. */
  Es512: "ES512",
  /** RSASSA-PSS with SHA-256. */
  Ps256: "PS256",
  /** RSASSA-PSS with SHA-384. */
  Ps384: "PS384",
  /** RSASSA-PSS with SHA-512. */
  Ps512: "PS512",
  /**
   * ECDSA with secp256k1 and SHA-256, [RFC 8812, 3.2](https://www.rfc-editor.org/rfc/rfc8812#section-3.2).
   */
  Es256K: "ES256K",
  /** EdDSA, with Ed25519 or Ed448, [RFC 8037, 3.1](https://www.rfc-editor.org/rfc/rfc8037#section-3.1). */
  EdDSA: "EdDSA",
} as const;

/**
 * Signature algorithms of JWTs, their header `alg`, [RFC 7518, 3](https://www.rfc-editor.org/rfc/rfc7518#section-3).
 *
 * @example
 * ```ts
 * const alg: JwsAlg = JwsAlg.Es256;
 * ```
 */
export type JwsAlg = (typeof JwsAlg)[keyof typeof JwsAlg];

/** Schema of {@link JwsAlg}. */
export const JwsAlgSchema: GenericSchema<JwsAlg> = /* @__PURE__ */ s.enumeration();

import * as s from "./schemaParts.js";

/**
 * A key of a service in a hardware security module (HSM). The private key never leaves the module.
 *
 * @example
 * ```ts
 * const hsk: Hsk = {
 *   kty: "EC",
 *   use: "sig",
 *   alg: "ES256",
 *   kid: "sign-2025",
 *   hsmName: "google",
 *   handle: "Kd8wZ2rT5vYx1uQe7sPo3nLm9bHg4fJc6aVi0tXyUqE",
 * };
 * ```
 */
export interface Hsk extends s.InferOutput<typeof HskSchema> {}

/** Schema of {@link Hsk}. */
export const HskSchema = s.object({
  /**
   * Type of the key, `EC` or `RSA` (`kty` of
   * [RFC 7517, 4.1](https://www.rfc-editor.org/rfc/rfc7517#section-4.1)).
   */
  kty: s.optional(s.string),
  /**
   * Purpose of the private key: `sig` to sign what the service sends; `enc` to decrypt what is sent to the service
   * (`use` of a JWK).
   */
  use: s.optional(s.string),
  /** Key ID (`kid` of a JWK). */
  kid: s.optional(s.string),
  /** Name of the HSM that stores the key, for example `google`. */
  hsmName: s.optional(s.string),
  /**
   * Authlete's identifier of the key, 43 random characters of base64url. Used by `hardwareSecurityKeysGet` and
   * `hardwareSecurityKeysDelete`.
   */
  handle: s.optional(s.string),
  /** The public key: DER in base64. */
  publicKey: s.optional(s.string),
  /**
   * Algorithm of the key: with `sig`, a signature algorithm such as `ES256`; with `enc`, an encryption algorithm such
   * as `RSA-OAEP-256` ([RFC 7518](https://www.rfc-editor.org/rfc/rfc7518), JSON Web Algorithms).
   */
  alg: s.optional(s.string),
});

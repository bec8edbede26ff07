import * as s from "./schemaParts.js";

/**
 * What `hardwareSecurityKeysCreate` sends: the kind of key that is wanted. None of it can be changed later.
 *
 * @example
 * ```ts
 * const request: HskCreateRequest = { kty: "RSA", use: "enc", alg: "RSA-OAEP-256", kid: "decrypt-2025" };
 * ```
 */
export interface HskCreateRequest extends s.InferOutput<typeof HskCreateRequestSchema> {}

/** Schema of {@link HskCreateRequest}. */
export const HskCreateRequestSchema = s.object({
  /**
   * Type of the key, `EC` or `RSA` (`kty` of
   * [RFC 7517, 4.1](https://www.rfc-editor.org/rfc/rfc7517#section-4.1)).
   */
  kty: s.optional(s.string),
  /**
   * What the private key is for: `sig`, to sign what the service sends; `enc`, to decrypt what is sent to
   * the service (`use` of a JWK).
   */
  use: s.optional(s.string),
  /**
   * Key ID (`kid` of a JWK), which cannot be changed later. Authlete does not check whether another key has
   * the same. Absent or empty: 256 random bits in base64url.
   */
  kid: s.optional(s.string),
  /** Name of the HSM to make the key in. Absent or empty: the one that the Authlete server is set up with. */
  hsmName: s.optional(s.string),
  /**
   * Algorithm that the key is for: `ES256` with `sig`, or `RSA-OAEP-256` with `enc`, for example
   * ([RFC 7518](https://www.rfc-editor.org/rfc/rfc7518)). Few HSMs support all of them; the call fails with
   * one that yours lacks.
   */
  alg: s.optional(s.string),
});

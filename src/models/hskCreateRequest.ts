import * as s from "./schemaParts.js";

/**
 * The body of `hardwareSecurityKeysCreate`: the key to create. None of its fields can be changed later.
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
   * Purpose of the private key: `sig` to sign what the service sends; `enc` to decrypt what is sent to the service
   * (`use` of a JWK).
   */
  use: s.optional(s.string),
  /**
   * Key ID (`kid` of a JWK), which cannot be changed later. Authlete does not check whether another key has the same
   * ID. Absent or empty: 256 random bits in base64url.
   */
  kid: s.optional(s.string),
  /** Name of the HSM in which to create the key. Absent or empty: the HSM that is configured in the Authlete server. */
  hsmName: s.optional(s.string),
  /**
   * Algorithm of the key: for example `ES256` with `sig`, or `RSA-OAEP-256` with `enc` ([RFC
   * 7518](https://www.rfc-editor.org/rfc/rfc7518), JSON Web Algorithms). Few HSMs support all algorithms; the call
   * fails if yours does not support this one.
   */
  alg: s.optional(s.string),
});

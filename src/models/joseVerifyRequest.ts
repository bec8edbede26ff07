import * as s from "./schemaParts.js";

/**
 * The body of `joseObjectJoseVerifyApi`: the object to verify, and whose signature it must have.
 *
 * @example
 * ```ts
 * const request: JoseVerifyRequest = {
 *   jose: "eyJhbGciOiJFUzI1NiJ9.eyJqdGkiOiI3MSJ9.c2lnbmF0dXJl",
 *   mandatoryClaims: ["jti"],
 *   signedByClient: true,
 *   clientIdentifier: "26888344961664",
 * };
 * ```
 */
export interface JoseVerifyRequest extends s.InferOutput<typeof JoseVerifyRequestSchema> {}

/** Schema of {@link JoseVerifyRequest}. */
export const JoseVerifyRequestSchema = s.object({
  /** The object: for example a JWT in the compact form, `header.payload.signature`. */
  jose: s.string,
  /**
   * Names of the claims that the payload must contain; the payload must then be a JSON object. If absent, no claims are
   * required.
   */
  mandatoryClaims: s.optional(s.array(s.string)),
  /** Allowed clock skew, in seconds, when `exp`, `nbf` and `iat` are verified. Default: 0. */
  clockSkew: s.optional(s.integer),
  /**
   * The client whose keys are required, because it signed the object or shares a secret with the service. If absent and
   * `signedByClient` is `true`, the `iss` of an object that is not encrypted can identify the client.
   */
  clientIdentifier: s.optional(s.clientId),
  /**
   * Whether a client created the signature. The signature is then verified with the client's key set or, if the
   * algorithm is symmetric, with its secret. Default: `false`, the service created it.
   */
  signedByClient: s.optional(s.boolean),
});

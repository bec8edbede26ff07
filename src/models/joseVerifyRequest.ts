import * as s from "./schemaParts.js";

/**
 * What `joseObjectJoseVerifyApi` sends: the object, and whose signature it should bear.
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
  /** The object: a JWT in the compact form, `header.payload.signature`, for example. */
  jose: s.string,
  /** Names of the claims that the payload, a JSON object then, must have. Absent: none. */
  mandatoryClaims: s.optional(s.array(s.string)),
  /** By how many seconds clocks may differ when `exp`, `nbf` and `iat` are checked. Default: 0. */
  clockSkew: s.optional(s.integer),
  /**
   * The client whose keys are needed, because it signed the object or shares a secret with the service.
   * Absent: with `signedByClient`, the `iss` of an object that is not encrypted may take its place.
   */
  clientIdentifier: s.optional(s.clientId),
  /**
   * Whether a client made the signature, so that the client's key set or, where the algorithm is symmetric,
   * its secret is what to verify it with. Default: `false`, the service made it.
   */
  signedByClient: s.optional(s.boolean),
});

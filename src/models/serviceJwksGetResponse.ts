import * as s from "./schemaParts.js";

/**
 * A JWK Set as returned by `jwkSetEndpointServiceJwksGetApi`, [RFC 7517,
 * 5](https://www.rfc-editor.org/rfc/rfc7517#section-5).
 *
 * @example
 * ```ts
 * declare const jwks: ServiceJwksGetResponse;
 * const forSignatures = jwks.keys?.filter((key) => key["use"] === "sig");
 * ```
 */
export interface ServiceJwksGetResponse extends s.InferOutput<typeof ServiceJwksGetResponseSchema> {}

/** Schema of {@link ServiceJwksGetResponse}. */
export const ServiceJwksGetResponseSchema = s.object({
  /**
   * The keys, each with `kty` and the parameters of that key type; usually also with `kid`, `use` and `alg`, [RFC 7517,
   * 4](https://www.rfc-editor.org/rfc/rfc7517#section-4).
   */
  keys: s.optional(s.array(s.freeForm())),
});

import * as s from "./schemaParts.js";

/**
 * An entity at the top of a federation, [OpenID Federation](https://openid.net/specs/openid-federation-1_0.html). A
 * service trusts clients whose trust chain ends at one of its trust anchors.
 *
 * @example
 * ```ts
 * const anchor: TrustAnchor = {
 *   entityId: "https://anchor.example.com",
 *   jwks: '{"keys":[{"kty":"EC","crv":"P-256","kid":"1","x":"…","y":"…"}]}',
 * };
 * ```
 */
export interface TrustAnchor extends s.InferOutput<typeof TrustAnchorSchema> {}

/** Schema of {@link TrustAnchor}. */
export const TrustAnchorSchema = s.object({
  /** Entity ID of the trust anchor, a URL. */
  entityId: s.optional(s.string),
  /** Public keys of the trust anchor: a JWK Set in a string. */
  jwks: s.optional(s.string),
});

import * as v from "./valibot.js";

const schema = v.object({
  /** Entity ID of the trust anchor, a URL. */
  entityId: v.optional(v.string()),
  /** Its public keys: a JWK Set in a string. */
  jwks: v.optional(v.string()),
});

/**
 * An entity at the top of a federation, [OpenID
 * Federation](https://openid.net/specs/openid-federation-1_0.html); a service trusts clients whose trust
 * chain ends at one of its trust anchors.
 *
 * @example
 * ```ts
 * const anchor: TrustAnchor = {
 *   entityId: "https://anchor.example.com",
 *   jwks: '{"keys":[{"kty":"EC","crv":"P-256","kid":"1","x":"…","y":"…"}]}',
 * };
 * ```
 */
export interface TrustAnchor extends v.InferOutput<typeof schema> {}

/** Schema of {@link TrustAnchor}. */
export const TrustAnchorSchema: v.GenericSchema<TrustAnchor> = schema;

import * as s from "./schemaParts.js";

/**
 * The body of `federationRegistration`. It contains one of the two fields, depending on what the relying party sent.
 *
 * @see https://openid.net/specs/openid-federation-1_0.html
 *
 * @example
 * ```ts
 * declare const req: Request;
 * const request: FederationRegistrationRequest = { entityConfiguration: await req.text() };
 * ```
 */
export interface FederationRegistrationRequest
  extends s.InferOutput<typeof FederationRegistrationRequestSchema> {}

/** Schema of {@link FederationRegistrationRequest}. */
export const FederationRegistrationRequestSchema = s.object({
  /**
   * The relying party's entity configuration, a JWT: the body of a request of the type
   * `application/entity-statement+jwt`.
   */
  entityConfiguration: s.optional(s.string),
  /**
   * The relying party's trust chain, a JSON array of JWTs in a string: the body of a request of the type
   * `application/trust-chain+json`.
   */
  trustChain: s.optional(s.string),
});

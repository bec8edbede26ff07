import * as v from "./valibot.js";

const schema = v.object({
  /**
   * The relying party's entity configuration, a JWT: the body of a request of the type
   * `application/entity-statement+jwt`.
   */
  entityConfiguration: v.optional(v.string()),
  /**
   * The relying party's trust chain, a JSON array of JWTs in a string: the body of a request of the type
   * `application/trust-chain+json`.
   */
  trustChain: v.optional(v.string()),
});

/**
 * What `federationRegistration` sends: one of the two members, whichever the relying party sent.
 *
 * @see https://openid.net/specs/openid-federation-1_0.html
 *
 * @example
 * ```ts
 * declare const req: Request;
 * const request: FederationRegistrationRequest = { entityConfiguration: await req.text() };
 * ```
 */
export interface FederationRegistrationRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link FederationRegistrationRequest}. */
export const FederationRegistrationRequestSchema: v.GenericSchema<FederationRegistrationRequest> = schema;

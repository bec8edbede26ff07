import { PropertySchema } from "./property.js";
import * as s from "./schemaParts.js";

/**
 * What `verifiableCredentialsCreateOffer` sends. Most of it ends up in the offer's `grants`, [OpenID for
 * Verifiable Credential Issuance,
 * 4](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#name-credential-offer-endpoint).
 *
 * @example
 * ```ts
 * const request: VciOfferCreateRequest = {
 *   subject: "john",
 *   credentialConfigurationIds: ["EmployeeBadge"],
 *   preAuthorizedCodeGrantIncluded: true,
 *   txCode: "280417",
 * };
 * ```
 */
export interface VciOfferCreateRequest extends s.InferOutput<typeof VciOfferCreateRequestSchema> {}

/** Schema of {@link VciOfferCreateRequest}. */
export const VciOfferCreateRequestSchema = s.object({
  /** Whether the wallet may use the offer with the authorization code flow. Default: `false`. */
  authorizationCodeGrantIncluded: s.optional(s.boolean),
  /**
   * Whether Authlete adds an `issuer_state` to that flow, which ties the wallet's authorization request to
   * the offer. Default: `false`.
   */
  issuerStateIncluded: s.optional(s.boolean),
  /**
   * Whether Authlete adds a pre-authorized code, with which the wallet gets an access token without sending
   * the user to your authorization endpoint. Default: `false`.
   */
  preAuthorizedCodeGrantIncluded: s.optional(s.boolean),
  /** The user that the offer is for. Needed: without it the answer is `CALLER_ERROR`. */
  subject: s.optional(s.string),
  /** Lifetime of the offer in seconds. 0 or absent: `credentialOfferDuration` of the service. */
  duration: s.optional(s.integer),
  /** Any string of yours, kept with the offer. Authlete does not look into it. */
  context: s.optional(s.string),
  /** Properties for the access token that the offer leads to. */
  properties: s.optional(s.array(PropertySchema)),
  /**
   * More claims for the payload of that access token, where the service makes JWTs of them: a JSON object in
   * a string.
   */
  jwtAtClaims: s.optional(s.string),
  /**
   * When the user was authenticated before the offer was made, in seconds since the epoch (`auth_time` of
   * OpenID Connect).
   */
  authTime: s.optional(s.integer),
  /** Class of that authentication (`acr` of OpenID Connect). */
  acr: s.optional(s.string),
  /**
   * The credentials on offer, by their names in `credential_configurations_supported` of the issuer's
   * metadata. The specification asks for at least one.
   */
  credentialConfigurationIds: s.optional(s.array(s.string)),
  /**
   * Transaction code that the user has to type into the wallet before the pre-authorized code works. Secret:
   * send it by another way than the offer, in a text message or a letter. Absent: none is asked for.
   */
  txCode: s.optional(s.string),
  /**
   * Which characters the transaction code is made of: `numeric` or `text` (`input_mode` of `tx_code`). By
   * the specification wallets take `numeric` where this is missing.
   */
  txCodeInputMode: s.optional(s.string),
  /**
   * Text by which the wallet tells the user where the transaction code is found (`description` of
   * `tx_code`), at most 300 characters.
   */
  txCodeDescription: s.optional(s.string),
});

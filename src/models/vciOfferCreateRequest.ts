import { PropertySchema } from "./property.js";
import * as s from "./schemaParts.js";

/**
 * The body of `verifiableCredentialsCreateOffer`. Most of its fields determine the `grants` of the offer, [OpenID for
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
  /** Whether the wallet can use the offer with the authorization code flow. Default: `false`. */
  authorizationCodeGrantIncluded: s.optional(s.boolean),
  /**
   * Whether Authlete adds an `issuer_state` to that flow, which links the wallet's authorization request to the offer.
   * Default: `false`.
   */
  issuerStateIncluded: s.optional(s.boolean),
  /**
   * Whether Authlete adds a pre-authorized code, with which the wallet obtains an access token without sending the user
   * to your authorization endpoint. Default: `false`.
   */
  preAuthorizedCodeGrantIncluded: s.optional(s.boolean),
  /** The user that the offer is for. Required: without it, the action is `CALLER_ERROR`. */
  subject: s.optional(s.string),
  /** Lifetime of the offer in seconds. 0 or absent: `credentialOfferDuration` of the service. */
  duration: s.optional(s.integer),
  /** An arbitrary string, stored with the offer. Authlete does not interpret it. */
  context: s.optional(s.string),
  /** Properties for the access token that results from the offer. */
  properties: s.optional(s.array(PropertySchema)),
  /**
   * Additional claims for the payload of that access token if the service issues access tokens in the form of JWTs: a
   * JSON object in a string.
   */
  jwtAtClaims: s.optional(s.string),
  /**
   * When the user was authenticated before the offer was created, in seconds since the epoch (`auth_time` of OpenID
   * Connect).
   */
  authTime: s.optional(s.integer),
  /** Authentication context class of that authentication (`acr` of OpenID Connect). */
  acr: s.optional(s.string),
  /**
   * The offered credentials, by their names in `credential_configurations_supported` of the issuer's metadata. The
   * specification requires at least one.
   */
  credentialConfigurationIds: s.optional(s.array(s.string)),
  /**
   * Transaction code that the user must enter in the wallet before the pre-authorized code is accepted. Secret: send it
   * through a different channel than the offer, such as a text message or a letter. If absent, no transaction code is
   * required.
   */
  txCode: s.optional(s.string),
  /**
   * Character set of the transaction code: `numeric` or `text` (`input_mode` of `tx_code`). If it is absent, wallets
   * assume `numeric`, as required by the specification.
   */
  txCodeInputMode: s.optional(s.string),
  /**
   * Text with which the wallet tells the user where to find the transaction code (`description` of `tx_code`), at most
   * 300 characters.
   */
  txCodeDescription: s.optional(s.string),
});

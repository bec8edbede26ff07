import { PropertySchema } from "./property.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** Whether the wallet may use the offer with the authorization code flow. Default: `false`. */
  authorizationCodeGrantIncluded: v.optional(v.boolean()),
  /**
   * Whether Authlete adds an `issuer_state` to that flow, which ties the wallet's authorization request to
   * the offer. Default: `false`.
   */
  issuerStateIncluded: v.optional(v.boolean()),
  /**
   * Whether Authlete adds a pre-authorized code, with which the wallet gets an access token without sending
   * the user to your authorization endpoint. Default: `false`.
   */
  preAuthorizedCodeGrantIncluded: v.optional(v.boolean()),
  /** The user that the offer is for. Needed: without it the answer is `CALLER_ERROR`. */
  subject: v.optional(v.string()),
  /** Lifetime of the offer in seconds. 0 or absent: `credentialOfferDuration` of the service. */
  duration: v.optional(v.IntegerSchema),
  /** Any string of yours, kept with the offer. Authlete does not look into it. */
  context: v.optional(v.string()),
  /** Properties for the access token that the offer leads to. */
  properties: v.optional(v.array(PropertySchema)),
  /**
   * More claims for the payload of that access token, where the service makes JWTs of them: a JSON object in
   * a string.
   */
  jwtAtClaims: v.optional(v.string()),
  /**
   * When the user was authenticated before the offer was made, in seconds since the epoch (`auth_time` of
   * OpenID Connect).
   */
  authTime: v.optional(v.IntegerSchema),
  /** Class of that authentication (`acr` of OpenID Connect). */
  acr: v.optional(v.string()),
  /**
   * The credentials on offer, by their names in `credential_configurations_supported` of the issuer's
   * metadata. The specification asks for at least one.
   */
  credentialConfigurationIds: v.optional(v.array(v.string())),
  /**
   * Transaction code that the user has to type into the wallet before the pre-authorized code works. Secret:
   * send it by another way than the offer, in a text message or a letter. Absent: none is asked for.
   */
  txCode: v.optional(v.string()),
  /**
   * Which characters the transaction code is made of: `numeric` or `text` (`input_mode` of `tx_code`). By
   * the specification wallets take `numeric` where this is missing.
   */
  txCodeInputMode: v.optional(v.string()),
  /**
   * Text by which the wallet tells the user where the transaction code is found (`description` of
   * `tx_code`), at most 300 characters.
   */
  txCodeDescription: v.optional(v.string()),
});

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
export interface VciOfferCreateRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link VciOfferCreateRequest}. */
export const VciOfferCreateRequestSchema: v.GenericSchema<VciOfferCreateRequest> = schema;

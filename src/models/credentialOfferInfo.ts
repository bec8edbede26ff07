import { PropertySchema } from "./property.js";
import * as s from "./schemaParts.js";

/**
 * A credential offer, as `verifiableCredentialsCreateOffer` and `verifiableCredentialsGetOfferInfo` tell it,
 * [OpenID for Verifiable Credential Issuance,
 * 4](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#name-credential-offer-endpoint).
 * Only `credentialOffer` is meant for the wallet.
 *
 * @example
 * ```ts
 * declare const info: CredentialOfferInfo;
 * if (info.credentialOffer) {
 *   const offer = encodeURIComponent(info.credentialOffer);
 *   console.log(`openid-credential-offer://?credential_offer=${offer}`);
 * }
 * ```
 */
export interface CredentialOfferInfo extends s.InferOutput<typeof CredentialOfferInfoSchema> {}

/** Schema of {@link CredentialOfferInfo}. */
export const CredentialOfferInfoSchema = s.object({
  /**
   * Identifies the offer, 43 base64url characters that cannot be guessed. `verifiableCredentialsGetOfferInfo`
   * finds the offer by it.
   */
  identifier: s.optional(s.string),
  /**
   * The offer itself, a JSON object in a string: the value of `credential_offer`, or the body that you serve
   * at `credential_offer_uri`.
   */
  credentialOffer: s.optional(s.string),
  /** Identifier of the credential issuer, `credential_issuer` of the offer. */
  credentialIssuer: s.optional(s.string),
  /**
   * Whether the wallet may use the offer with the authorization code flow (`authorization_code` is among its
   * `grants`).
   */
  authorizationCodeGrantIncluded: s.optional(s.boolean),
  /** Whether the offer holds an `issuer_state` for the authorization code flow. */
  issuerStateIncluded: s.optional(s.boolean),
  /**
   * That `issuer_state`. The wallet repeats it in its authorization request, which ties the request to the
   * offer. Absent without one.
   */
  issuerState: s.optional(s.string),
  /** Whether the wallet may use the offer with a pre-authorized code. */
  preAuthorizedCodeGrantIncluded: s.optional(s.boolean),
  /**
   * That code, `pre-authorized_code` of the offer, which the wallet exchanges for an access token. Secret.
   * Absent without one.
   */
  preAuthorizedCode: s.optional(s.string),
  /** The user that the offer was made for. */
  subject: s.optional(s.string),
  /** When the offer expires, in milliseconds since the epoch. */
  expiresAt: s.optional(s.integer),
  /** The string that you gave when you made the offer. Authlete does not look into it. */
  context: s.optional(s.string),
  /** Properties for the access token that the offer leads to. */
  properties: s.optional(s.array(PropertySchema)),
  /** More claims for the payload of that access token, where it is a JWT: a JSON object in a string. */
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
   * metadata.
   */
  credentialConfigurationIds: s.optional(s.array(s.string)),
  /**
   * Transaction code that the user has to type into the wallet. Secret: send it by another way than the
   * offer, which does not hold it. Absent where none is asked for.
   */
  txCode: s.optional(s.string),
  /** Which characters the transaction code is made of: `numeric` or `text` (`input_mode` of `tx_code`). */
  txCodeInputMode: s.optional(s.string),
  /**
   * Text by which the wallet tells the user where the transaction code is found (`description` of `tx_code`).
   */
  txCodeDescription: s.optional(s.string),
});

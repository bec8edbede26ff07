import { PropertySchema } from "./property.js";
import * as s from "./schemaParts.js";

/**
 * A credential offer, as returned by `verifiableCredentialsCreateOffer` and `verifiableCredentialsGetOfferInfo`,
 * [OpenID for Verifiable Credential Issuance,
 * 4](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#name-credential-offer-endpoint). Only
 * `credentialOffer` is intended for the wallet.
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
   * Identifier of the offer, 43 base64url characters that cannot be guessed. `verifiableCredentialsGetOfferInfo` looks
   * up the offer by it.
   */
  identifier: s.optional(s.string),
  /**
   * The offer itself, a JSON object in a string: the value of `credential_offer`, or the body that you serve at
   * `credential_offer_uri`.
   */
  credentialOffer: s.optional(s.string),
  /** Identifier of the credential issuer, `credential_issuer` of the offer. */
  credentialIssuer: s.optional(s.string),
  /**
   * Whether the wallet may use the offer with the authorization code flow (`authorization_code` is among its
   * `grants`).
   */
  authorizationCodeGrantIncluded: s.optional(s.boolean),
  /** Whether the offer contains an `issuer_state` for the authorization code flow. */
  issuerStateIncluded: s.optional(s.boolean),
  /**
   * The `issuer_state` of the offer. The wallet repeats it in its authorization request, which associates the request
   * with the offer. Absent if the offer has none.
   */
  issuerState: s.optional(s.string),
  /** Whether the wallet may use the offer with a pre-authorized code. */
  preAuthorizedCodeGrantIncluded: s.optional(s.boolean),
  /**
   * The `pre-authorized_code` of the offer, which the wallet exchanges for an access token. It is a secret. Absent if
   * the offer has none.
   */
  preAuthorizedCode: s.optional(s.string),
  /** The user that the offer was created for. */
  subject: s.optional(s.string),
  /** When the offer expires, in milliseconds since the epoch. */
  expiresAt: s.optional(s.integer),
  /** The string that you specified when you created the offer. Authlete does not interpret it. */
  context: s.optional(s.string),
  /** Properties of the access token that the offer leads to. */
  properties: s.optional(s.array(PropertySchema)),
  /** Additional claims for the payload of that access token, if it is a JWT: a JSON object in a string. */
  jwtAtClaims: s.optional(s.string),
  /**
   * When the user was authenticated before the offer was created, in seconds since the epoch (`auth_time` of OpenID
   * Connect).
   */
  authTime: s.optional(s.integer),
  /** Authentication context class of that authentication (`acr` of OpenID Connect). */
  acr: s.optional(s.string),
  /** The offered credentials, by their names in `credential_configurations_supported` of the issuer's metadata. */
  credentialConfigurationIds: s.optional(s.array(s.string)),
  /**
   * Transaction code that the user must enter in the wallet. It is a secret: send it through a different channel than
   * the offer, which does not contain it. Absent if no transaction code is required.
   */
  txCode: s.optional(s.string),
  /** Character set of the transaction code: `numeric` or `text` (`input_mode` of `tx_code`). */
  txCodeInputMode: s.optional(s.string),
  /** Text that the wallet displays to tell the user where to find the transaction code (`description` of `tx_code`). */
  txCodeDescription: s.optional(s.string),
});

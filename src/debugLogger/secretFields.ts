/**
 * The fields of requests and responses whose values a debug logger never shows. Names are compared regardless of case,
 * `_` and `-`: `clientSecret` also matches `client_secret`.
 */
export const secretFields: readonly string[] = [
  // Tokens, and what can be used in their place: identifiers, hashes.
  "accessToken",
  "accessTokenHash",
  "accessTokenIdentifier",
  "actorToken",
  "clientNotificationToken",
  "idToken",
  "jwtAccessToken",
  "refreshToken",
  "refreshTokenHash",
  "refreshTokenIdentifier",
  "registrationAccessTokenHash",
  "subjectToken",
  "token",
  "tokenId",

  // Codes, tickets and other values that continue a flow.
  "authReqId",
  "authorizationCode",
  "bindingMessage",
  "cnonce",
  "deviceCode",
  "dpopNonce",
  "grantId",
  "identifier",
  "issuerState",
  "nonce",
  "preAuthorizedCode",
  "requestIdentifier",
  "requestUri",
  "sessionId",
  "state",
  "ticket",
  "transactionId",
  "txCode",
  "userCode",
  "verificationUriComplete",

  // Secrets and passwords.
  "apiSecret",
  "authenticationCallbackApiKey",
  "authenticationCallbackApiSecret",
  "clientSecret",
  "developerAuthenticationCallbackApiKey",
  "developerAuthenticationCallbackApiSecret",
  "deviceSecret",
  "deviceSecretHash",
  "newClientSecret",
  "oldClientSecret",
  "password",

  // Keys: key sets, and the private fields of a JWK.
  "credentialJwks",
  "d",
  "dp",
  "dq",
  "federationJwks",
  "handle",
  "jwks",
  "k",
  "keys",
  "oth",
  "p",
  "priv",
  "q",
  "qi",
  "sharedKeyForEncryption",
  "sharedKeyForSign",

  // Proofs: assertions, attestations, signatures, certificates.
  "assertion",
  "clientCertificate",
  "clientCertificatePath",
  "dpop",
  "entityConfiguration",
  "jose",
  "oauthClientAttestation",
  "oauthClientAttestationPop",
  "requestSignature",
  "signature",
  "signatureInput",
  "trustChain",

  // Strings that contain fields.
  "body",
  "credentialOffer",
  "credentialPayload",
  "customMetadata",
  "details",
  "headers",
  "htu",
  "idtHeaderParams",
  "json",
  "location",
  "message",
  "otherFields",
  "parameters",
  "patch",
  "request",
  "requestContent",
  "requestObjectPayload",
  "responseContent",
  "targetUri",
  "uri",
  "value",

  // Users, and information about them.
  "additionalClaims",
  "claims",
  "claimsForTx",
  "contacts",
  "context",
  "developer",
  "grantSubject",
  "hint",
  "idTokenClaims",
  "jwtAtClaims",
  "loginHint",
  "requestContext",
  "sub",
  "subject",
  "transformedClaims",
  "userInfoClaims",
  "username",
  "verifiedClaimsForTx",
];

/**
 * The former name of {@link secretFields}.
 *
 * @deprecated Use {@link secretFields}.
 */
export const secretMembers: readonly string[] = secretFields;

const lowerCaseNames = new Set(secretFields.map((name) => name.toLowerCase()));

/** Parts of names of secret fields. They also match fields that newer versions of the service add. */
const secretWords =
  /secret|token|ticket|code|key|passw|passphrase|pwd|pin$|otp$|assertion|proof|nonce|private|signature|jw[ekst]|hash|session|cookie|credentials?$|transaction|subject|username|mail|phone|^auth(orization)?$/i;

/** Parts of names of fields that describe a secret, but do not contain it. */
const descriptiveWords =
  /(Algs?|Encs?|Types?|Endpoint|Uris?|KeyId|Methods?|Modes?|Duration|At|In|Count|Length|Charset|Description|Interval|Supported)$|^public/;

/** Lists and objects whose fields are checked by their own names, result codes, and names of properties. */
const harmlessNames =
  /^(accessTokens|actorTokenInfo|subjectTokenInfo|serviceTokenCache|accessTokenResources|refreshTokenScopes|(result|error)Code|key)$/;

/** Whether the value of a field must not be shown. */
export function isSecret(name: string, value: unknown): boolean {
  const camelCase = name.replace(/[-_]+(\w?)/g, (_, next: string) => next.toUpperCase());
  if (lowerCaseNames.has(camelCase.toLowerCase())) return true;
  if (typeof value === "boolean" || !secretWords.test(camelCase)) return false;
  return !descriptiveWords.test(camelCase) && !harmlessNames.test(camelCase);
}

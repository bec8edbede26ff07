/**
 * The members of requests and answers whose values a debug logger never shows. They are compared without regard to
 * case, `_` and `-`: `clientSecret` is `client_secret`, too.
 */
export const secretMembers: readonly string[] = [
  // Tokens, and what serves in place of one: identifiers, hashes.
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

  // Codes, tickets, and what else continues a flow that has begun.
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

  // Keys: sets of them, and the private members of a JWK.
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

  // Texts that carry members of their own.
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

  // Users, and what is said of them.
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

const secrets = new Set(secretMembers.map((name) => name.toLowerCase()));

/** What is in the name of a member, of a newer service perhaps, that nobody may see. */
const words =
  /secret|token|ticket|code|key|passw|passphrase|pwd|pin$|otp$|assertion|proof|nonce|private|signature|jw[ekst]|hash|session|cookie|credentials?$|transaction|subject|username|mail|phone|^auth(orization)?$/i;

/** What tells something about a secret, and none. */
const aspects =
  /(Algs?|Encs?|Types?|Endpoint|Uris?|KeyId|Methods?|Modes?|Duration|At|In|Count|Length|Charset|Description|Interval|Supported)$|^public/;

/** Lists and objects whose members have names of their own, codes of results, and names of properties. */
const harmless =
  /^(accessTokens|actorTokenInfo|subjectTokenInfo|serviceTokenCache|accessTokenResources|refreshTokenScopes|(result|error)Code|key)$/;

/** Whether a member may not be shown. */
export function isSecret(name: string, value: unknown): boolean {
  const plain = name.replace(/[-_]+(\w?)/g, (_, next: string) => next.toUpperCase());
  if (secrets.has(plain.toLowerCase())) return true;
  return typeof value !== "boolean" && words.test(plain) && !aspects.test(plain) && !harmless.test(plain);
}

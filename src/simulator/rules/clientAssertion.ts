import { compactVerify, createLocalJWKSet } from "../jose.js";
import type { Service } from "../service.js";
import type { StoredClient } from "../state/records.js";
import { readJwt, type UnverifiedJwt } from "./readJwt.js";

const assertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/**
 * Verifies the JWT that a client authenticates with (RFC 7523), and stores its `jti`, so that it is accepted once.
 *
 * @returns why it is refused; `undefined` if it is valid
 */
export async function verifyAssertion(
  service: Service,
  client: StoredClient,
  method: string,
  parameters: Readonly<Record<string, string>>,
  url: string | undefined,
): Promise<{ resultCode: string; text: string } | undefined> {
  const refuse = (resultCode: string, text: string) => ({ resultCode, text });
  const { client_assertion: jwt, client_assertion_type: type } = parameters;
  if (!type) return refuse("A157309", "The request does not contain 'client_assertion_type'.");
  if (type !== assertionType) return refuse("A157310", `The client assertion type ${type} is not supported.`);
  if (!jwt) return refuse("A157311", "The request does not contain 'client_assertion'.");
  const assertion = readJwt(jwt);
  if (!assertion) return refuse("A157312", "The client assertion is malformed.");
  const { alg = "none" } = assertion.header;
  if (!isAlgorithmAllowed(alg, client, method))
    return refuse("A157313", `The signature algorithm is invalid (signature algorithm = ${alg}).`);

  const problem = findProblemOfClaims(service, client, assertion.claims, url);
  if (problem) return problem;
  if (method === "PRIVATE_KEY_JWT" && !client.jwks) return refuse("A157325", "The client has no JWK Set.");
  if (!(await isSignedBy(client, method, jwt)))
    return refuse("A157326", "The signature of the client assertion is invalid.");

  // Nothing asynchronous may come after this line, so that of two concurrent requests only one is accepted.
  const key = `client assertion ${client.clientId} ${assertion.claims.jti}`;
  if (service.usedOnce.find("key", key))
    return refuse("SIM157324", "The client assertion has been used before.");
  service.usedOnce.add({ key, expiresAt: (assertion.claims.exp ?? 0) * 1000 });
  return undefined;
}

function isAlgorithmAllowed(algorithm: string, { tokenAuthSignAlg }: StoredClient, method: string): boolean {
  if (tokenAuthSignAlg && tokenAuthSignAlg !== algorithm) return false;
  const isSymmetric = algorithm.startsWith("HS");
  return algorithm !== "none" && isSymmetric === (method === "CLIENT_SECRET_JWT");
}

function findProblemOfClaims(
  service: Service,
  { clientId, clientIdAlias }: StoredClient,
  { iss, sub, aud, exp, nbf, iat, jti }: UnverifiedJwt["claims"],
  url: string | undefined,
): { resultCode: string; text: string } | undefined {
  const refuse = (resultCode: string, text: string) => ({ resultCode, text });
  const identifiers = [`${clientId}`, clientIdAlias];
  const audiences = audiencesOf(service, url);
  const now = service.now() / 1000;
  const skew = service.settings.allowableClockSkew ?? 0;

  if (!iss || !identifiers.includes(iss))
    return refuse("A157315", `The claim 'iss' is invalid (iss = ${iss}).`);
  if (!sub || !identifiers.includes(sub))
    return refuse("A157316", `The claim 'sub' is invalid (sub = ${sub}).`);
  if (![aud ?? []].flat().some((one) => audiences.includes(one)))
    return refuse("A157318", `The claim 'aud' is invalid (aud = ${aud}, valid audiences = ${audiences}).`);
  if (exp === undefined) return refuse("A157319", "The expiration time ('exp') is not found.");
  if (exp + skew <= now) return refuse("A157320", `The client assertion has expired (exp = ${exp}).`);
  if (nbf !== undefined && nbf - skew > now) return refuse("A157322", `The not-before time is ${nbf}.`);
  if (iat !== undefined && iat - skew > now)
    return refuse("A157323", `The issue time is in the future: ${iat}.`);
  if (!jti) return refuse("A157324", "A JWT ID ('jti') is not found in the client assertion.");
  return undefined;
}

function audiencesOf({ settings }: Service, url: string | undefined): (string | undefined)[] {
  if (settings.clientAssertionAudRestrictedToIssuer) return [settings.issuer];
  const { issuer, tokenEndpoint, pushedAuthReqEndpoint, backchannelAuthenticationEndpoint } = settings;
  const all = [issuer, tokenEndpoint, pushedAuthReqEndpoint, backchannelAuthenticationEndpoint, url];
  return all.filter((one) => one !== undefined);
}

async function isSignedBy(
  { clientSecret, jwks }: StoredClient,
  method: string,
  jwt: string,
): Promise<boolean> {
  try {
    if (method === "CLIENT_SECRET_JWT") await compactVerify(jwt, new TextEncoder().encode(clientSecret));
    else await compactVerify(jwt, createLocalJWKSet(JSON.parse(jwks ?? "")));
    return true;
  } catch {
    return false;
  }
}

import { compactVerify, createLocalJWKSet, errors } from "../jose.js";
import type { Service } from "../service.js";
import type { StoredClient } from "../state/records.js";
import type { ParsedParameters } from "./parameters.js";
import { readJwt, type UnverifiedJwt } from "./readJwt.js";
import { type RequestProblem, requestProblem } from "./requestProblem.js";

type Claims = UnverifiedJwt["claims"];

type Merged =
  | (ParsedParameters & { readonly requestObjectPayload: string; readonly problem?: undefined })
  | { readonly problem: RequestProblem };

const problem = (resultCode: string, text: string) =>
  requestProblem("invalid_request_object", resultCode, text);

/**
 * Verifies a request object. By RFC 9101, only its parameters count, and it must be signed. By the traditional rules
 * (OpenID Connect Core, section 6), its parameters take precedence over the others.
 */
export async function mergeRequestObject(
  service: Service,
  client: StoredClient,
  { parameters, repeated }: ParsedParameters,
  jwt: string,
): Promise<Merged> {
  const read = readJwt(jwt);
  if (!read) return { problem: problem("A005301", "The value of 'request' failed to be parsed as a JOSE.") };
  const { header, claims } = read;
  const wrong =
    (await findProblemOfSignature(service, client, jwt, header)) ??
    findProblemOfClaims(service, parameters, claims);
  if (wrong) return { problem: wrong };

  const { request: _, ...outer } = parameters;
  const isTraditional = service.settings.traditionalRequestObjectProcessingApplied;
  const { client_id } = parameters;
  const resources = [claims["resource"] ?? []].flat().map(String);
  return {
    parameters: Object.assign(
      Object.create(null),
      isTraditional ? outer : { ...(client_id && { client_id }) },
      parametersOf(claims),
    ),
    repeated: isTraditional ? repeated : [],
    resources,
    requestObjectPayload: JSON.stringify(claims),
  };
}

/** The claims that are parameters, as strings. */
function parametersOf(claims: Claims): Record<string, string> {
  const notParameters = ["iss", "aud", "exp", "nbf", "iat", "jti", "sub", "resource"];
  const entries = Object.entries(claims).filter(([name]) => !notParameters.includes(name));
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === "string" ? value : JSON.stringify(value)]),
  );
}

async function findProblemOfSignature(
  { settings }: Service,
  client: StoredClient,
  jwt: string,
  { alg }: UnverifiedJwt["header"],
): Promise<RequestProblem | undefined> {
  const { requestSignAlg, jwks } = client;
  const isPinned = requestSignAlg && requestSignAlg !== "NONE";
  if (!alg) return problem("A005307", "The JWS header of the request object does not contain 'alg'.");
  if (alg === "none" && isPinned) return problem("A005336", "The request object is not signed.");
  if (alg === "none" && !settings.traditionalRequestObjectProcessingApplied)
    return problem("A008311", "The service conforms to JAR, so request objects must be always signed.");
  if (alg === "none") return undefined;
  if (isPinned && alg !== requestSignAlg)
    return problem(
      "A005312",
      `The algorithm of the request object is not the registered one (${requestSignAlg}).`,
    );
  const isSymmetric = alg.startsWith("HS");
  if (isSymmetric && client.clientType !== "CONFIDENTIAL")
    return problem("A005316", `The algorithm is symmetric (${alg}), but the client is not confidential.`);
  if (!isSymmetric && !jwks)
    return problem("A005332", "The request object is signed, but the client has no registered keys.");
  return isSymmetric ? verifyWithSecret(jwt, client.clientSecret) : verifyWithKeys(jwt, jwks);
}

async function verifyWithSecret(jwt: string, secret = ""): Promise<RequestProblem | undefined> {
  try {
    await compactVerify(jwt, new TextEncoder().encode(secret));
    return undefined;
  } catch {
    return problem("A005328", "The signature of the request object was not verified.");
  }
}

async function verifyWithKeys(jwt: string, jwks = ""): Promise<RequestProblem | undefined> {
  try {
    await compactVerify(jwt, createLocalJWKSet(JSON.parse(jwks)));
    return undefined;
  } catch (error) {
    if (error instanceof errors.JWKSNoMatchingKey)
      return problem("A005352", "The client's keys do not contain the key of the request object.");
    return problem("A005328", "The signature of the request object was not verified.");
  }
}

function findProblemOfClaims(
  service: Service,
  parameters: Readonly<Record<string, string>>,
  claims: Claims,
): RequestProblem | undefined {
  const { settings } = service;
  const { exp, nbf, aud } = claims;
  const now = service.now() / 1000;
  const skew = settings.allowableClockSkew ?? 0;
  const clientId = claims["client_id"];
  if (claims["request"]) return problem("A006308", "The request object contains 'request'.");
  if (claims["request_uri"]) return problem("A006312", "The request object contains 'request_uri'.");
  if (clientId !== undefined && typeof clientId !== "string")
    return problem("A005387", "The value of 'client_id' in the request object is not a string.");
  if (clientId !== undefined && parameters["client_id"] && clientId !== parameters["client_id"])
    return problem("A005391", "The value of 'client_id' in the request object is different.");
  const responseType = parameters["response_type"];
  if (!settings.traditionalRequestObjectProcessingApplied && !claims["response_type"])
    return problem("A006326", "The request object does not contain 'response_type'.");
  if (claims["response_type"] && responseType && claims["response_type"] !== responseType)
    return problem("A006304", "The value of 'response_type' in the request object is different.");
  if (exp !== undefined && exp + skew <= now) return problem("A006339", "The request object has expired.");
  if (nbf !== undefined && nbf - skew > now)
    return problem("A006347", "The request object is not valid yet.");
  if (!settings.requestObjectAudienceChecked) return undefined;
  if (aud === undefined) return problem("A006351", "The request object contains no 'aud' claim.");
  if (![aud].flat().includes(settings.issuer ?? ""))
    return problem(typeof aud === "string" ? "A006359" : "A006363", "The 'aud' claim is not the issuer.");
  return undefined;
}

import { compactVerify, createLocalJWKSet, decodeJwt } from "../jose.js";
import type { Service } from "../service.js";
import type { AuthorizationRequestData } from "../state/records.js";
import { parseAuthorizationDetails } from "./authorizationDetails.js";
import type { CollectedRequest } from "./authorizationParameters.js";
import { findProblemOfParameters, type RequestFacts } from "./authorizationRequestChecks.js";
import { isEssential, parseClaims, requestedValues } from "./claimsRequest.js";
import { words } from "./parameters.js";
import { findRedirectUri } from "./redirectUri.js";
import { type RequestProblem, requestProblem } from "./requestProblem.js";
import { defaultResponseMode, type ResponseTarget } from "./responseMode.js";
import { findProblemOfResponseType, parseResponseTypes } from "./responseTypes.js";
import { authorizationScopes } from "./scopes.js";

/** A valid request, or why it is refused; with a `target` if the client may be told. */
export type CheckedRequest =
  | { readonly data: AuthorizationRequestData; readonly problem?: undefined }
  | { readonly problem: RequestProblem; readonly target?: ResponseTarget };

/** Checks an authorization request whose client is known. */
export async function checkAuthorizationRequest(
  service: Service,
  collected: CollectedRequest,
): Promise<CheckedRequest> {
  const { parameters, repeated, client } = collected;
  const responseTypes = parseResponseTypes(parameters["response_type"]);
  const scopes = authorizationScopes(service, client, parameters["scope"]);
  if (repeated.includes("redirect_uri"))
    return {
      problem: requestProblem("invalid_request", "A011302", "The request contains multiple 'redirect_uri'."),
    };
  const isCodeOnly = responseTypes?.join() === "code";
  const found = findRedirectUri(service, client, parameters["redirect_uri"], { scopes, isCodeOnly });
  if (found.problem) return found;
  // Without a valid response type, it is unknown how the client expects its response.
  const invalidType = findProblemOfResponseType(parameters["response_type"], repeated);
  if (invalidType || !responseTypes)
    return {
      problem: invalidType ?? requestProblem("invalid_request", "A009304", "'response_type' is invalid."),
    };

  const facts: RequestFacts = { ...collected, service, scopes, responseTypes };
  const target = targetOf(facts, found.redirectUri);
  const problem = findProblemOfParameters(facts);
  if (problem) return { problem, target };
  const hint = parameters["id_token_hint"];
  const hinted = hint ? await subjectOfHint(service, hint) : undefined;
  if (hint && hinted === undefined)
    return {
      problem: requestProblem("invalid_request", "SIM024301", "The 'id_token_hint' is invalid."),
      target,
    };
  return { data: { ...dataOf(facts, hinted), ...target } };
}

/** Where the response goes. A `state` that is invalid is not returned. */
function targetOf(
  { parameters, repeated, responseTypes }: RequestFacts,
  redirectUri: string,
): ResponseTarget {
  const mode = parameters["response_mode"];
  const isValid = mode === "query" || mode === "fragment" || mode === "form_post";
  const state = repeated.includes("state") ? undefined : parameters["state"];
  return { redirectUri, responseMode: isValid ? mode : defaultResponseMode(responseTypes), state };
}

/** What a valid request means. */
function dataOf(
  { parameters, client, identifier, pushed, resources, responseTypes, scopes }: RequestFacts,
  hinted: string | undefined,
): Omit<AuthorizationRequestData, keyof ResponseTarget> {
  const claims = parseClaims(parameters["claims"]);
  const [subject = hinted] = requestedValues(claims, "sub");
  return {
    parameters: { ...parameters },
    clientId: client.clientId,
    clientIdentifier: identifier,
    isRedirectUriRequired: parameters["redirect_uri"] !== undefined,
    responseTypes: [...responseTypes],
    scopes: [...scopes],
    nonce: parameters["nonce"],
    codeChallenge: parameters["code_challenge"],
    codeChallengeMethod: parameters["code_challenge"] && (parameters["code_challenge_method"] ?? "plain"),
    prompts: words(parameters["prompt"]),
    maxAge: Number(parameters["max_age"] ?? client.defaultMaxAge ?? 0),
    acrs: requestedAcrs({ parameters, client }),
    isAcrEssential: isEssential(claims, "acr"),
    subject,
    resources: [...resources],
    authorizationDetails: parseAuthorizationDetails(parameters["authorization_details"]),
    claims,
    dpopKeyThumbprint: parameters["dpop_jkt"] ?? pushed?.dpopKeyThumbprint,
    requestUri: pushed?.requestUri,
  };
}

/** The authentication context classes of the request; if there are none, those of the client. */
function requestedAcrs({ parameters, client }: Pick<RequestFacts, "parameters" | "client">): string[] {
  const ofClaims = requestedValues(parseClaims(parameters["claims"]), "acr");
  if (ofClaims.length) return ofClaims;
  const ofParameter = words(parameters["acr_values"]);
  return ofParameter.length ? ofParameter : [...(client.defaultAcrs ?? [])];
}

/** The user of an ID token that this service has issued, even if it has expired. */
async function subjectOfHint({ signer }: Service, hint: string): Promise<string | undefined> {
  try {
    await compactVerify(hint, createLocalJWKSet(await signer.jwks()));
    return decodeJwt(hint).sub;
  } catch {
    return undefined;
  }
}

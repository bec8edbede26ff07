import type { Service } from "../service.js";
import { findProblemOfDetails } from "./authorizationDetails.js";
import type { CollectedRequest } from "./authorizationParameters.js";
import { findProblemOfClaimsParameter, parseClaims, requestedValues } from "./claimsRequest.js";
import { words } from "./parameters.js";
import { type RequestProblem, requestProblem } from "./requestProblem.js";
import { responseTypeName } from "./responseTypes.js";

/** What is known of a request before its other parameters are checked. */
export interface RequestFacts extends CollectedRequest {
  readonly service: Service;
  readonly scopes: readonly string[];
  readonly responseTypes: readonly string[];
}

const prompts = ["none", "login", "consent", "select_account", "create"];
const displays = ["page", "popup", "touch", "wap"];
const longestState = 4096;
const longestNonce = 512;
const largestInt = 2 ** 31 - 1;

/** The codes of parameters that must not be repeated. */
const repeatedCodes: Readonly<Record<string, string>> = {
  __proto__: null as never,
  scope: "A007302",
  response_mode: "A012302",
  state: "A013302",
  nonce: "A014302",
  display: "A015302",
  prompt: "A016302",
  max_age: "A017302",
  ui_locales: "A018302",
  claims_locales: "A020302",
  acr_values: "A021302",
  claims: "A022302",
  login_hint: "A069302",
  code_challenge: "A124303",
  code_challenge_method: "A124305",
};

const invalid = (code: string, text: string) => requestProblem("invalid_request", code, text);

/** Finds what is wrong with a request. The client can be told, because its redirect URI is valid. */
export function findProblemOfParameters(facts: RequestFacts): RequestProblem | undefined {
  for (const check of checks) {
    const problem = check(facts);
    if (problem) return problem;
  }
  return undefined;
}

const checks: readonly ((facts: RequestFacts) => RequestProblem | undefined)[] = [
  ({ repeated }) => findRepeated(repeated),
  findProblemOfType,
  findProblemOfScope,
  findProblemOfResponseMode,
  findProblemOfStateAndNonce,
  findProblemOfPages,
  ({ parameters }) => findProblemOfMaxAge(parameters["max_age"]),
  ({ parameters }) => findProblemOfClaimsParameter(parameters["claims"]),
  findProblemOfAcrs,
  findProblemOfPkce,
  ({ resources }) => findProblemOfResources(resources),
  ({ service, client, parameters }) =>
    findProblemOfDetails(service, client, parameters["authorization_details"]),
];

function findRepeated(repeated: readonly string[]): RequestProblem | undefined {
  const [name] = repeated;
  if (name === undefined) return undefined;
  const text = `The request parameter '${name}' is included in the request more than once.`;
  return invalid(repeatedCodes[name] ?? "A250301", text);
}

function findProblemOfType({ service, client, responseTypes }: RequestFacts): RequestProblem | undefined {
  const name = responseTypeName(responseTypes);
  const supported: readonly string[] | undefined = service.settings.supportedResponseTypes;
  const declared: readonly string[] | undefined = client.responseTypes;
  const text = responseTypes.join(" ");
  if (supported && !supported.includes(name))
    return requestProblem(
      "unsupported_response_type",
      "A009305",
      `The response type '${text}' is not supported by this service.`,
    );
  if (declared && !declared.includes(name))
    return requestProblem(
      "unauthorized_client",
      "A009306",
      `The client does not declare it uses the response type '${text}'.`,
    );
  return undefined;
}

function findProblemOfScope({ service, scopes, responseTypes }: RequestFacts): RequestProblem | undefined {
  if (service.settings.scopeRequired && !scopes.length)
    return requestProblem(
      "invalid_scope",
      "A007305",
      "The request has no valid scope, and there is no default.",
    );
  if (responseTypes.includes("id_token") && !scopes.includes("openid"))
    return invalid("A004302", "The response type is not allowed when 'scope' does not contain 'openid'.");
  return undefined;
}

function findProblemOfResponseMode({ parameters, responseTypes }: RequestFacts): RequestProblem | undefined {
  const mode = parameters["response_mode"];
  if (mode === undefined) return undefined;
  if (!["query", "fragment", "form_post"].includes(mode))
    return invalid("A012303", "The value of 'response_mode' is not supported.");
  const isInFragment = responseTypes.includes("token") || responseTypes.includes("id_token");
  if (mode === "query" && isInFragment)
    return invalid("A012304", `'response_mode=query' is not allowed when tokens are requested.`);
  return undefined;
}

function findProblemOfStateAndNonce({ parameters, responseTypes }: RequestFacts): RequestProblem | undefined {
  const { state = "", nonce = "" } = parameters;
  if (!isAscii(state)) return invalid("A013303", "The value of 'state' contains non-ASCII letters.");
  if (state.length > longestState)
    return invalid("A013304", `The length of 'state' exceeds the maximum length (${longestState}).`);
  if (!nonce && responseTypes.includes("id_token"))
    return invalid("A014303", "'nonce' is required when 'response_type' contains 'id_token'.");
  if (!isAscii(nonce)) return invalid("A014304", "The value of 'nonce' contains non-ASCII letters.");
  if (nonce.length > longestNonce)
    return invalid("A014305", `The length of 'nonce' exceeds the maximum length (${longestNonce}).`);
  return undefined;
}

function findProblemOfPages({ service, parameters }: RequestFacts): RequestProblem | undefined {
  const { display, prompt } = parameters;
  const supported: readonly string[] | undefined = service.settings.supportedDisplays;
  if (display !== undefined && !displays.includes(display))
    return invalid("A015303", "The value of 'display' is not supported.");
  if (display !== undefined && supported && !supported.includes(display.toUpperCase()))
    return invalid("A015305", "This service does not support the specified value of 'display'.");
  const requested = words(prompt);
  if (requested.some((one) => !prompts.includes(one)))
    return invalid("A016303", "The value of 'prompt' contains an invalid element.");
  if (requested.includes("none") && requested.length > 1)
    return invalid("A016304", "When 'none' is included, 'prompt' must not include any other value.");
  return undefined;
}

function findProblemOfMaxAge(maxAge: string | undefined): RequestProblem | undefined {
  if (maxAge === undefined) return undefined;
  if (Number.isNaN(Number(maxAge))) return invalid("A017303", "The value of 'max_age' is not a number.");
  if (!/^-?\d+$/.test(maxAge)) return invalid("A017304", "The value of 'max_age' is not an integer.");
  if (Number(maxAge) < 0 || Number(maxAge) > largestInt)
    return invalid("A017305", "The value of 'max_age' is out of the range of 'int'.");
  return undefined;
}

function findProblemOfAcrs({ service, parameters, client }: RequestFacts): RequestProblem | undefined {
  const ofParameter = words(parameters["acr_values"]);
  const ofClaims = requestedValues(parseClaims(parameters["claims"]), "acr");
  const requested = [...ofParameter, ...ofClaims, ...(client.defaultAcrs ?? [])];
  const supported = service.settings.supportedAcrs ?? [];
  const [unsupported] = requested.filter((one) => !supported.includes(one));
  if (unsupported === undefined) return undefined;
  if (!supported.length) return invalid("A021303", "This service supports no ACR value.");
  return invalid("A021304", `The ACR value '${unsupported}' is not supported by this service.`);
}

function findProblemOfPkce({
  service,
  parameters,
  client,
  responseTypes,
}: RequestFacts): RequestProblem | undefined {
  const { code_challenge: challenge, code_challenge_method: method } = parameters;
  const { settings } = service;
  const isRequired = responseTypes.includes("code") && (settings.pkceRequired || client.pkceRequired);
  const isS256Required = settings.pkceS256Required || client.pkceS256Required;
  if (!challenge && isRequired)
    return invalid("A124301", "The authorization request does not contain 'code_challenge' parameter.");
  if (challenge && !/^[\w.~-]{43,128}$/.test(challenge))
    return invalid("A124304", "The value of 'code_challenge' does not comply with RFC 7636.");
  if (method !== undefined && method !== "plain" && method !== "S256")
    return invalid("A124306", "The value of 'code_challenge_method' is not supported.");
  if (challenge && isS256Required && method === undefined)
    return invalid("A124307", "'code_challenge_method=S256' must be explicitly included in the request.");
  if (challenge && isS256Required && method !== "S256")
    return invalid("A124308", "The value of the 'code_challenge_method' must be 'S256'.");
  return undefined;
}

function findProblemOfResources(resources: readonly string[]): RequestProblem | undefined {
  const problem = (code: string, text: string) => requestProblem("invalid_target", code, text);
  for (const resource of resources) {
    if (!/^[a-z][a-z0-9+.-]*:/i.test(resource))
      return problem("A251307", "The value of a 'resource' is not an absolute URI.");
    if (!URL.canParse(resource)) return problem("A251306", "The value of a 'resource' is not a valid URI.");
    if (resource.includes("#"))
      return problem("A251308", "The value of a 'resource' includes a fragment component.");
  }
  return undefined;
}

function isAscii(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all ASCII characters are allowed
  return /^[\x00-\x7f]*$/.test(text);
}

import { hashToken } from "../encoding.js";
import { actionResponse, type SimulatorResponse } from "../responses.js";
import { isConfidential } from "../rules/findClient.js";
import { badRequest, type OAuthRefusal } from "../rules/refusal.js";
import { requestedScopes } from "../rules/scopes.js";
import { findParameterProblem, type TokenCall } from "../rules/tokenRequest.js";
import { isExpired, isRefreshable, type Service } from "../service.js";
import type { Token } from "../token.js";

const parameterCodes = {
  subject_token: { missing: "SIM311301", empty: "SIM311301", repeated: "SIM311302" },
  subject_token_type: { missing: "SIM311303", empty: "SIM311303", repeated: "SIM311304" },
  actor_token: { repeated: "SIM311305" },
  actor_token_type: { repeated: "SIM311306" },
  requested_token_type: { repeated: "SIM311307" },
  scope: { repeated: "SIM311308" },
};

const typePrefix = "urn:ietf:params:oauth:token-type:";

const tokenTypes = ["jwt", "access_token", "refresh_token", "id_token", "saml1", "saml2"];

/** `grant_type=urn:ietf:params:oauth:grant-type:token-exchange` (RFC 8693). The server decides and creates the token. */
export async function askForTokenExchange(call: TokenCall): Promise<OAuthRefusal | SimulatorResponse> {
  const { service, client, form, request } = call;
  const problem =
    findParameterProblem(form, parameterCodes) ?? findClientProblem(call) ?? findTypeProblem(call);
  if (problem) return problem;
  const { subject_token: subjectToken = "", actor_token: actorToken } = form.parameters;
  const subjectTokenType = typeOf(form.parameters["subject_token_type"]);
  const actorTokenType = typeOf(form.parameters["actor_token_type"]);
  const subjectInfo = await findToken(service, subjectToken, subjectTokenType);
  const actorInfo = await findToken(service, actorToken ?? "", actorTokenType);
  if (subjectInfo.isInvalid) return invalidToken("SIM311313", "subject");
  if (actorInfo.isInvalid) return invalidToken("SIM311314", "actor");
  return actionResponse("TOKEN_EXCHANGE", "SIM311001", "The token exchange request is valid.", {
    ...call.fields,
    ...{ subjectToken, subjectTokenType, subjectTokenInfo: subjectInfo.info },
    ...{ actorToken, actorTokenType, actorTokenInfo: actorInfo.info },
    requestedTokenType: typeOf(form.parameters["requested_token_type"]),
    audiences: new URLSearchParams(request.parameters).getAll("audience"),
    scopes: requestedScopes(service, client, form.parameters["scope"]),
    resources: form.resources,
  });
}

function findClientProblem({ service, client }: TokenCall): OAuthRefusal | undefined {
  const { tokenExchangeByConfidentialClientsOnly, tokenExchangeByPermittedClientsOnly } = service.settings;
  const refuse = (resultCode: string, text: string) => badRequest("unauthorized_client", resultCode, text);
  if (tokenExchangeByConfidentialClientsOnly && !isConfidential(client))
    return refuse("SIM311309", "Only confidential clients may exchange tokens.");
  if (tokenExchangeByPermittedClientsOnly && !client.extension?.tokenExchangePermitted)
    return refuse("SIM311310", "The client is not permitted to exchange tokens.");
  return undefined;
}

function findTypeProblem({ form: { parameters } }: TokenCall): OAuthRefusal | undefined {
  const refuse = (resultCode: string, text: string) => badRequest("invalid_request", resultCode, text);
  for (const name of ["subject_token_type", "actor_token_type", "requested_token_type"]) {
    const isUnknown = parameters[name] !== undefined && !typeOf(parameters[name]);
    if (isUnknown) return refuse("SIM311311", `The value of '${name}' is not a known token type.`);
  }
  if ((parameters["actor_token"] === undefined) !== (parameters["actor_token_type"] === undefined))
    return refuse("SIM311312", "'actor_token' and 'actor_token_type' must be used together.");
  return undefined;
}

/** The type of a token as `TokenType` spells it. */
function typeOf(uri: string | undefined): string | undefined {
  const name = tokenTypes.find((type) => `${typePrefix}${type}` === uri);
  return name?.toUpperCase();
}

/** Finds a token of the service. Tokens of other types are not checked. */
async function findToken(service: Service, value: string, type: string | undefined) {
  if (type === "ACCESS_TOKEN") {
    const token = service.tokens.find("accessToken", await hashToken(value));
    return token && !isExpired(service, token)
      ? { info: infoOf(token, token.accessTokenExpiresAt) }
      : { isInvalid: true };
  }
  if (type === "REFRESH_TOKEN") {
    const token = service.tokens.find("refreshToken", await hashToken(value));
    return token && isRefreshable(service, token)
      ? { info: infoOf(token, token.refreshTokenExpiresAt) }
      : { isInvalid: true };
  }
  return {};
}

function infoOf(token: Token, expiresAt: number) {
  const { authorizationDetails, clientId, clientIdAliasUsed, clientIdentifier, properties, resources } =
    token;
  return {
    ...{ authorizationDetails, clientId, clientIdAliasUsed, properties, resources },
    clientIdAlias: clientIdentifier,
    // The only time in a response in seconds.
    expiresAt: Math.floor(expiresAt / 1000),
    scopes: token.scopes.map((name) => ({ name, defaultEntry: false })),
    subject: token.subject,
  };
}

function invalidToken(resultCode: string, party: string): OAuthRefusal {
  return badRequest("invalid_request", resultCode, `The ${party} token does not exist or has expired.`);
}

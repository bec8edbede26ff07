import { GrantType } from "../../models/grantType.js";
import type { TokenCreateRequest } from "../../models/tokenCreateRequest.js";
import { hashToken, randomToken } from "../encoding.js";
import { actionResponse, type SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { findClient } from "../rules/findClient.js";
import { unsupportedScopes } from "../rules/scopes.js";
import { durationOf, findByAccessToken, type Service } from "../service.js";
import { pickStoredFields, type Token, tokenTypeOf } from "../token.js";

/** A thousand years in seconds. JSON can represent the resulting expiry exactly. */
const longestDuration = 1000 * 365 * 86_400;

/** `/auth/token/create` */
export async function createToken({
  service,
  request,
}: Call<TokenCreateRequest>): Promise<SimulatorResponse> {
  const problem = await findProblem(service, request);
  if (problem) return actionResponse("BAD_REQUEST", problem.resultCode, problem.text);

  const now = service.now();
  const accessToken = request.accessToken || randomToken();
  const hasRefreshToken =
    request.grantType !== GrantType.Implicit && request.grantType !== GrantType.ClientCredentials;
  const refreshToken = hasRefreshToken ? request.refreshToken || randomToken() : undefined;
  const expiresIn = request.accessTokenPersistent
    ? 0
    : requestedOr(request.accessTokenDuration, durationOf(service, "accessTokenDuration"));
  const scopes = request.scopes ?? [];
  const token: Token = {
    ...pickStoredFields(request),
    grantType: request.grantType,
    accessTokenHash: await hashToken(accessToken),
    accessTokenExpiresAt: expiresIn && now + expiresIn * 1000,
    refreshTokenExpiresAt: refreshToken
      ? now + requestedOr(request.refreshTokenDuration, durationOf(service, "refreshTokenDuration")) * 1000
      : 0,
    ...(refreshToken && { refreshTokenHash: await hashToken(refreshToken), refreshTokenScopes: scopes }),
    createdAt: now,
    lastRefreshedAt: 0,
    clientId: clientIdOf(service, request),
    scopes,
    tokenId: randomToken(),
  };
  service.tokens.add(token);

  const grant = request.grantType.toLowerCase();
  return actionResponse(
    "OK",
    "A109001",
    `An access token was created successfully: ${grant}, client = ${token.clientId}`,
    {
      accessToken,
      authorizationDetails: token.authorizationDetails,
      clientId: token.clientId,
      clientIdentifier: token.clientIdentifier,
      expiresAt: token.accessTokenExpiresAt,
      expiresIn,
      forExternalAttachment: token.forExternalAttachment ?? false,
      grantType: token.grantType,
      properties: token.properties,
      refreshToken,
      refreshTokenScopes: token.refreshTokenScopes,
      scopes,
      sessionId: token.sessionId,
      subject: token.subject,
      tokenId: token.tokenId,
      tokenType: tokenTypeOf(token),
    },
  );
}

interface Problem {
  readonly resultCode: string;
  readonly text: string;
}

/** Returns why a request is invalid, or `undefined` if it is valid. */
async function findProblem(service: Service, request: TokenCreateRequest): Promise<Problem | undefined> {
  const { accessToken, grantType, scopes, subject } = request;
  const refuse = (text: string, resultCode = "SIM109201") => ({ resultCode, text });
  const isKnown = Object.values<string>(GrantType).includes(grantType);
  if (!isKnown) return refuse(`The grant type '${grantType}' is unknown.`);
  const clientProblem = findClientProblem(service, request);
  if (clientProblem) return clientProblem;
  if (!subject && grantType !== GrantType.ClientCredentials) return refuse("The subject is required.");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all ASCII characters are allowed
  if (subject && !/^[\x00-\x7f]{1,100}$/.test(subject))
    return refuse("The subject must be at most 100 ASCII characters.");
  if (Math.max(request.accessTokenDuration ?? 0, request.refreshTokenDuration ?? 0) > longestDuration)
    return refuse("The duration is too long.");
  const unknown = unsupportedScopes(service, scopes ?? []);
  if (unknown.length) return refuse(`Unsupported scope: ${unknown.join(", ")}`, "A106201");
  if (accessToken && (await findByAccessToken(service, accessToken)))
    return refuse("The access token already exists.");
  return undefined;
}

function findClientProblem(service: Service, request: TokenCreateRequest): Problem | undefined {
  const identifier = identifierOf(request);
  if (!identifier)
    return { resultCode: "SIM109201", text: "Either clientId or clientIdentifier is required." };
  const client = findClient(service, identifier);
  if (!client) return { resultCode: "A107201", text: `No client has the client ID (${identifier}).` };
  if (client.locked)
    return {
      resultCode: "A107203",
      text: `The client identified by the client ID (${identifier}) is locked.`,
    };
  return undefined;
}

/** The requested duration in seconds. If it is absent or not positive, the duration of the service. */
function requestedOr(requested: number | undefined, service: number): number {
  return requested && requested > 0 ? requested : service;
}

/** The client as the request identifies it: by its number or its alias. */
function identifierOf({ clientId, clientIdentifier }: TokenCreateRequest): string {
  return `${clientId || clientIdentifier || ""}`;
}

/** The numeric client ID. If the request contains an alias, that of the client with the alias. */
function clientIdOf(service: Service, request: TokenCreateRequest): number {
  const { clientId } = request;
  if (typeof clientId === "number" && clientId) return clientId;
  return findClient(service, identifierOf(request))?.clientId ?? 0;
}

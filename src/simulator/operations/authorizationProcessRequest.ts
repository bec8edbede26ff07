import type { AuthorizationRequest } from "../../models/authorizationRequest.js";
import { randomToken } from "../encoding.js";
import { actionResponse, type SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { type CollectedRequest, collectParameters } from "../rules/authorizationParameters.js";
import { checkAuthorizationRequest } from "../rules/authorizationRequest.js";
import { claimsOfScopes } from "../rules/claimsOfScopes.js";
import { parseParameters, words } from "../rules/parameters.js";
import { refusalResponse } from "../rules/refusal.js";
import { errorToClient } from "../rules/responseMode.js";
import { scopesWithDetails } from "../rules/scopes.js";
import { durationOf, type Service } from "../service.js";
import type { AuthorizationRequestData, StoredClient } from "../state/records.js";

/** `/auth/authorization` */
export async function processAuthorizationRequest({
  service,
  request,
}: Call<AuthorizationRequest>): Promise<SimulatorResponse> {
  const collected = await collectParameters(service, parseParameters(request.parameters));
  if (collected.problem) return refusalResponse(service, { ...collected.problem, action: "BAD_REQUEST" });
  const checked = await checkAuthorizationRequest(service, collected.request);
  if (checked.problem && checked.target) return errorToClient(service, checked.target, checked.problem);
  if (checked.problem) return refusalResponse(service, { ...checked.problem, action: "BAD_REQUEST" });

  const { data } = checked;
  const ticket = randomToken();
  service.tickets.add({
    ticket,
    expiresAt: service.now() + durationOf(service, "authorizationResponseDuration") * 1000,
    request: data,
    info: { context: request.context },
  });
  const action = data.prompts.includes("none") ? "NO_INTERACTION" : "INTERACTION";
  const text =
    `Authlete has successfully issued a ticket to the service (API Key = ${service.id}) ` +
    `for the authorization request from the client (ID = ${data.clientId}).`;
  return actionResponse(action, "A004001", text, {
    ticket,
    ...fieldsOfRequest(service, collected.request, data),
  });
}

/** What the pages of the server need to know. */
function fieldsOfRequest(service: Service, collected: CollectedRequest, data: AuthorizationRequestData) {
  const { client, identifier, requestObjectPayload } = collected;
  const { parameters, prompts, authorizationDetails, claims, scopes } = data;
  const upper = prompts.map((prompt) => prompt.toUpperCase());
  return {
    service: limitedService(service),
    client: limitedClient(client),
    clientIdAliasUsed: identifier !== `${client.clientId}`,
    display: (parameters["display"] ?? "page").toUpperCase(),
    maxAge: data.maxAge,
    scopes: scopesWithDetails(service, scopes),
    uiLocales: localesOf(parameters["ui_locales"], service.settings.supportedUiLocales),
    claimsLocales: localesOf(parameters["claims_locales"], service.settings.supportedClaimLocales),
    ...requestedClaims(service, data),
    acrEssential: data.isAcrEssential,
    acrs: data.acrs.length ? data.acrs : undefined,
    subject: data.subject,
    loginHint: parameters["login_hint"],
    prompts: upper.length ? upper : undefined,
    lowestPrompt: upper[0],
    requestObjectPayload,
    idTokenClaims: claims?.id_token && JSON.stringify(claims.id_token),
    userInfoClaims: claims?.userinfo && JSON.stringify(claims.userinfo),
    resources: data.resources.length ? data.resources : undefined,
    authorizationDetails: authorizationDetails && { elements: authorizationDetails },
    purpose: parameters["purpose"],
  };
}

/** Names of the claims that are requested by scope or by the `claims` parameter. */
function requestedClaims({ settings }: Service, { claims, scopes, responseTypes }: AuthorizationRequestData) {
  const hasAccessToken = responseTypes.includes("code") || responseTypes.includes("token");
  const isInIdToken = !settings.claimShortcutRestrictive || !hasAccessToken;
  const ofScopes = claimsOfScopes(scopes);
  const isSupported = (name: string) => !settings.supportedClaims || settings.supportedClaims.includes(name);
  const namesOf = (fromScopes: readonly string[], requested: object = {}) => {
    const names = [...new Set([...fromScopes, ...Object.keys(requested)])].filter(isSupported);
    return names.length ? names : undefined;
  };
  return {
    claims: namesOf(isInIdToken ? ofScopes : [], claims?.id_token),
    claimsAtUserInfo: namesOf(hasAccessToken ? ofScopes : [], claims?.userinfo),
  };
}

function localesOf(requested: string | undefined, supported?: readonly string[]): string[] | undefined {
  const tags = words(requested);
  const possible = supported ? tags.filter((tag) => supported.includes(tag)) : tags;
  return possible.length ? possible : undefined;
}

function limitedService({ settings }: Service): object {
  const { apiKey, clientIdAliasEnabled = false, number, serviceName, issuer } = settings;
  return { apiKey, clientIdAliasEnabled, number, serviceName, issuer };
}

/** The fields of a client that may be shown to users. */
const shownFields = [
  ...[
    "number",
    "serviceNumber",
    "clientId",
    "clientIdAlias",
    "clientIdAliasEnabled",
    "clientType",
    "clientName",
  ],
  ...["clientNames", "description", "descriptions", "logoUri", "logoUris", "tosUri", "tosUris", "policyUri"],
  ...["policyUris", "defaultMaxAge", "authTimeRequired", "createdAt", "modifiedAt", "dynamicallyRegistered"],
  ...[
    "parRequired",
    "requestObjectRequired",
    "singleAccessTokenPerSubject",
    "pkceRequired",
    "pkceS256Required",
  ],
  ...["dpopRequired", "entityId", "clientSource"],
];

function limitedClient(client: StoredClient): object {
  return Object.fromEntries(Object.entries(client).filter(([name]) => shownFields.includes(name)));
}

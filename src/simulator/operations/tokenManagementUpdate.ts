import type { TokenUpdateRequest } from "../../models/tokenUpdateRequest.js";
import { hashToken, randomToken } from "../encoding.js";
import { actionResponse, type SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { supportedScopes } from "../rules/scopes.js";
import { durationOf, findByAccessToken, type Service } from "../service.js";
import { type Token, tokenTypeOf } from "../token.js";

/** `/auth/token/update` */
export async function updateToken({
  service,
  request,
}: Call<TokenUpdateRequest>): Promise<SimulatorResponse> {
  const identifier = request.accessToken || request.accessTokenHash;
  if (!identifier)
    return actionResponse("BAD_REQUEST", "SIM135201", "Either accessToken or accessTokenHash is required.");
  const token = await findByAccessToken(service, identifier);
  if (!token) return actionResponse("NOT_FOUND", "SIM135202", "The access token does not exist.");

  updateScopes(service, token, request);
  updateExpiry(token, request);
  const {
    authorizationDetails,
    certificateThumbprint,
    dpopKeyThumbprint,
    forExternalAttachment,
    properties,
  } = request;
  Object.assign(
    token,
    definedFields({
      authorizationDetails,
      certificateThumbprint,
      dpopKeyThumbprint,
      forExternalAttachment,
      properties,
    }),
  );
  let { accessToken } = request;
  if (request.accessTokenValueUpdated) {
    accessToken = randomToken();
    service.tokens.update(token, { accessTokenHash: await hashToken(accessToken) });
  }
  return actionResponse("OK", "A135001", "Updated the access token successfully.", {
    accessToken,
    accessTokenExpiresAt: token.accessTokenExpiresAt,
    authorizationDetails: token.authorizationDetails,
    forExternalAttachment: token.forExternalAttachment ?? false,
    properties: token.properties,
    refreshTokenExpiresAt: token.refreshTokenExpiresAt,
    scopes: token.scopes,
    tokenId: token.tokenId,
    tokenType: tokenTypeOf(token),
  });
}

/** Scopes that the service does not support are ignored. */
function updateScopes(service: Service, token: Token, request: TokenUpdateRequest): void {
  if (!request.scopes) return;
  const scopes = supportedScopes(service, request.scopes);
  const isChanged = scopes.toSorted().join(" ") !== token.scopes.toSorted().join(" ");
  token.scopes = scopes;
  if (isChanged && request.accessTokenExpiresAtUpdatedOnScopeUpdate) {
    token.accessTokenExpiresAt = service.now() + durationOf(service, "accessTokenDuration") * 1000;
  }
  if (isChanged && request.refreshTokenExpiresAtUpdatedOnScopeUpdate && token.refreshTokenHash) {
    token.refreshTokenExpiresAt = service.now() + durationOf(service, "refreshTokenDuration") * 1000;
  }
}

function updateExpiry(token: Token, request: TokenUpdateRequest): void {
  const { accessTokenExpiresAt = 0, accessTokenPersistent, refreshTokenExpiresAt = 0 } = request;
  if (accessTokenPersistent) token.accessTokenExpiresAt = 0;
  else if (accessTokenExpiresAt > 0) token.accessTokenExpiresAt = accessTokenExpiresAt;
  if (refreshTokenExpiresAt > 0 && token.refreshTokenHash)
    token.refreshTokenExpiresAt = refreshTokenExpiresAt;
}

/** The fields that are not `undefined`. */
function definedFields(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

import type { TokenUpdateRequest } from "../../models/tokenUpdateRequest.js";
import { type Answer, action } from "../answers.js";
import { hashOf, randomToken } from "../encoding.js";
import { findByAccessToken, type Service, unsupported } from "../service.js";
import { type Token, tokenTypeOf } from "../token.js";

/** `/auth/token/update` */
export async function updateToken(service: Service, request: TokenUpdateRequest): Promise<Answer> {
  const identifier = request.accessToken || request.accessTokenHash;
  if (!identifier)
    return action("BAD_REQUEST", "SIM135201", "Either accessToken or accessTokenHash must be given.");
  const token = await findByAccessToken(service, identifier);
  if (!token) return action("NOT_FOUND", "SIM135202", "There is no such access token.");

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
    present({
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
    token.accessTokenHash = await hashOf(accessToken);
  }
  return action("OK", "A135001", "Updated the access token successfully.", {
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

/** Scopes that the service does not support are left out without an error. */
function updateScopes(service: Service, token: Token, request: TokenUpdateRequest): void {
  if (!request.scopes) return;
  const refused = unsupported(service, request.scopes);
  const scopes = request.scopes.filter((name) => !refused.includes(name));
  const isChange = scopes.toSorted().join(" ") !== token.scopes.toSorted().join(" ");
  token.scopes = scopes;
  if (isChange && request.accessTokenExpiresAtUpdatedOnScopeUpdate) {
    token.accessTokenExpiresAt = service.now() + service.accessTokenDuration * 1000;
  }
  if (isChange && request.refreshTokenExpiresAtUpdatedOnScopeUpdate && token.refreshTokenHash) {
    token.refreshTokenExpiresAt = service.now() + service.refreshTokenDuration * 1000;
  }
}

function updateExpiry(token: Token, request: TokenUpdateRequest): void {
  const { accessTokenExpiresAt = 0, accessTokenPersistent, refreshTokenExpiresAt = 0 } = request;
  if (accessTokenPersistent) token.accessTokenExpiresAt = 0;
  else if (accessTokenExpiresAt > 0) token.accessTokenExpiresAt = accessTokenExpiresAt;
  if (refreshTokenExpiresAt > 0 && token.refreshTokenHash)
    token.refreshTokenExpiresAt = refreshTokenExpiresAt;
}

/** The members that are not `undefined`. */
function present(members: object): object {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

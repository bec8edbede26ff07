import type { AccessToken } from "../../models/accessToken.js";
import type { TokenManagementListRequest } from "../../models/operations/tokenManagementListRequest.js";
import { errorResponse, type SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { findTokens, isExpired, isRefreshable } from "../service.js";
import { numericClientId, type Token } from "../token.js";

/** `/auth/token/get/list` */
export function listTokens({ service, request }: Call<TokenManagementListRequest>): SimulatorResponse {
  const { start = 0, end = 5, clientIdentifier, subject } = request;
  if (start < 0 || end < start)
    return errorResponse(400, "SIM107201", "start and end must satisfy 0 <= start <= end.");

  const tokens = findTokens(service, request).filter(
    (token) => !isExpired(service, token) || isRefreshable(service, token),
  );
  const page = tokens.slice(start, end);
  const clientId = tokens[0]?.clientId ?? numericClientId(`${clientIdentifier}`);
  return {
    status: 200,
    body: {
      ...(page.length && { accessTokens: page.map(toListEntry) }),
      ...(clientIdentifier !== undefined && { client: { clientId, clientIdAlias: `${clientIdentifier}` } }),
      end: Math.min(end, Math.max(start, tokens.length)),
      start,
      ...(subject !== undefined && { subject }),
      totalCount: tokens.length,
    },
  };
}

function toListEntry(token: Token): AccessToken {
  return {
    accessTokenExpiresAt: token.accessTokenExpiresAt,
    accessTokenHash: token.accessTokenHash,
    clientId: token.clientId,
    createdAt: token.createdAt,
    grantType: token.grantType,
    lastRefreshedAt: token.lastRefreshedAt,
    properties: token.properties,
    refreshTokenExpiresAt: token.refreshTokenExpiresAt,
    refreshTokenHash: token.refreshTokenHash,
    refreshTokenScopes: token.refreshTokenScopes,
    scopes: token.scopes,
    subject: token.subject,
  };
}

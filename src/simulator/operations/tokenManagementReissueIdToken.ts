import type { IdtokenReissueRequest } from "../../models/idtokenReissueRequest.js";
import { hashToken } from "../encoding.js";
import { actionResponse, type SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { durationOf, findByAccessToken, isExpired } from "../service.js";
import { tokenTypeOf } from "../token.js";

/** `/idtoken/reissue` */
export async function reissueIdToken({
  service,
  request,
}: Call<IdtokenReissueRequest>): Promise<SimulatorResponse> {
  const callerError = (text: string) => actionResponse("CALLER_ERROR", "SIM365201", text);
  if (!request.accessToken || !request.refreshToken)
    return callerError("accessToken and refreshToken are required.");
  const token = await findByAccessToken(service, request.accessToken);
  if (!token || isExpired(service, token))
    return callerError("The access token does not exist or has expired.");
  if (token.refreshTokenHash !== (await hashToken(request.refreshToken))) {
    return callerError("The refresh token does not belong to the access token.");
  }
  if (!token.scopes.includes("openid"))
    return callerError("The access token does not cover the scope 'openid'.");
  const claims = parseObject(request.claims);
  const headerParams = parseObject(request.idtHeaderParams);
  if (!claims || !headerParams) return callerError("claims and idtHeaderParams must be JSON objects.");

  const issuedAt = Math.floor(service.now() / 1000);
  const audience =
    token.clientIdAliasUsed && token.clientIdentifier ? token.clientIdentifier : `${token.clientId}`;
  const idToken = await service.signer.sign("ES256", headerParams, {
    ...claims,
    iss: service.settings.issuer,
    sub: request.sub ?? token.subject,
    aud: request.idTokenAudType === "string" ? audience : [audience],
    iat: issuedAt,
    exp: issuedAt + durationOf(service, "idTokenDuration"),
    ...(token.authTime && { auth_time: token.authTime }),
    ...(token.acr && { acr: token.acr }),
  });
  const expiresIn =
    token.accessTokenExpiresAt && Math.round((token.accessTokenExpiresAt - service.now()) / 1000);
  const responseContent = JSON.stringify({
    access_token: request.accessToken,
    refresh_token: request.refreshToken,
    token_type: tokenTypeOf(token),
    ...(expiresIn && { expires_in: expiresIn }),
    scope: token.scopes.join(" "),
    id_token: idToken,
  });
  return actionResponse("OK", "SIM365001", "The ID token was reissued.", { idToken, responseContent });
}

function parseObject(json: string | undefined): object | undefined {
  try {
    const value: unknown = JSON.parse(json || "{}");
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

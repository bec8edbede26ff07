import type { IdtokenReissueRequest } from "../../models/idtokenReissueRequest.js";
import { hashToken } from "../encoding.js";
import { parseObject } from "../json.js";
import { actionResponse, type SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { findClient } from "../rules/findClient.js";
import { createIdToken } from "../rules/idToken.js";
import { secondsUntil } from "../rules/issueToken.js";
import { findByAccessToken, isExpired } from "../service.js";
import { clientNameOf, tokenTypeOf } from "../token.js";

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
  const header = parseObject(request.idtHeaderParams);
  if (!claims || !header) return callerError("claims and idtHeaderParams must be JSON objects.");

  const client = findClient(service, `${token.clientId}`) ?? { clientId: token.clientId ?? 0 };
  // The refresh was no authentication: the time of the authentication stays, and the nonce belonged to its request.
  const idToken = await createIdToken(service, client, {
    subject: token.subject ?? "",
    sub: request.sub ?? token.sub,
    audience: clientNameOf(token),
    audienceType: request.idTokenAudType,
    authTime: token.authTime,
    acr: token.acr,
    claims,
    header,
  });
  const expiresIn = token.accessTokenExpiresAt && secondsUntil(service, token.accessTokenExpiresAt);
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

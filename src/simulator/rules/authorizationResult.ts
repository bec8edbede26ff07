import type { AuthorizationIssueRequest } from "../../models/authorizationIssueRequest.js";
import { randomToken } from "../encoding.js";
import { parseObject } from "../json.js";
import { durationOf, type Service } from "../service.js";
import type { AuthorizationRequestData, Grant, StoredClient } from "../state/records.js";
import { tokenTypeOf } from "../token.js";
import { createIdToken } from "./idToken.js";
import { type IssuedToken, prepareToken, secondsUntil, storeToken } from "./issueToken.js";

/** What an authorization response contains, before it is stored. */
export interface AuthorizationResult {
  readonly code?: string | undefined;
  readonly issued?: IssuedToken | undefined;
  readonly idToken?: string | undefined;
}

/** Creates what the response types ask for. Nothing is stored, so that of concurrent calls only one has an effect. */
export async function prepareResult(
  service: Service,
  client: StoredClient,
  data: AuthorizationRequestData,
  grant: Grant,
  { accessToken, idtHeaderParams }: AuthorizationIssueRequest,
): Promise<AuthorizationResult> {
  const { responseTypes, state } = data;
  const code = responseTypes.includes("code") ? randomToken() : undefined;
  const options = { grantType: "IMPLICIT", client, accessToken };
  const issued = responseTypes.includes("token") ? await prepareToken(service, grant, options) : undefined;
  if (!responseTypes.includes("id_token") || !grant.scopes.includes("openid")) return { code, issued };
  const idToken = await createIdToken(service, client, {
    subject: grant.subject,
    sub: grant.sub,
    audience: grant.clientIdentifier,
    audienceType: grant.idTokenAudType,
    nonce: grant.nonce,
    authTime: grant.authTime,
    acr: grant.acr,
    claims: parseObject(grant.claims),
    header: parseObject(idtHeaderParams),
    accessToken: issued?.accessToken,
    code,
    state,
  });
  return { code, issued, idToken };
}

/** Stores the code and the access token. */
export function storeResult(
  service: Service,
  client: StoredClient,
  data: AuthorizationRequestData,
  grant: Grant,
  { code, issued }: AuthorizationResult,
): void {
  if (issued) storeToken(service, issued, client);
  if (code === undefined) return;
  const duration = durationOf(service, "authorizationCodeDuration");
  service.codes.add({ ...grant, code, request: data, expiresAt: service.now() + duration * 1000 });
}

/** The parameters of the response to the client. */
export function resultParameters(
  service: Service,
  { code, issued, idToken }: AuthorizationResult,
): Record<string, string | undefined> {
  if (!issued) return { code, id_token: idToken };
  const { token, accessToken } = issued;
  return {
    code,
    access_token: accessToken,
    token_type: tokenTypeOf(token),
    expires_in: `${secondsUntil(service, token.accessTokenExpiresAt)}`,
    scope: token.scopes.length ? token.scopes.join(" ") : undefined,
    id_token: idToken,
  };
}

/** The fields of the response to the server. */
export function resultFields(service: Service, { code, issued, idToken }: AuthorizationResult): object {
  const ofToken = issued && {
    accessToken: issued.accessToken,
    accessTokenExpiresAt: issued.token.accessTokenExpiresAt,
    accessTokenDuration: secondsUntil(service, issued.token.accessTokenExpiresAt),
  };
  return { authorizationCode: code, ...ofToken, idToken };
}

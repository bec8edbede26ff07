import type { StandardIntrospectionRequest } from "../../models/standardIntrospectionRequest.js";
import { actionResponse, type SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { parseParameters } from "../rules/parameters.js";
import { findEitherToken } from "../rules/presentedToken.js";
import { badRequest, refusalResponse, serverError } from "../rules/refusal.js";
import { signJwt } from "../rules/signJwt.js";
import { isExpired, isRefreshable, type Service } from "../service.js";
import { clientNameOf, type Token, tokenTypeOf } from "../token.js";

/** `/auth/introspection/standard` */
export async function introspectStandard({
  service,
  request,
}: Call<StandardIntrospectionRequest>): Promise<SimulatorResponse> {
  const { parameters } = parseParameters(request.parameters);
  if (Object.keys(parameters).length === 0) {
    const text = "The standard introspection request does not contain any request parameters.";
    return refusalResponse(service, badRequest("invalid_request", "A145301", text));
  }
  const { token: value } = parameters;
  if (!value) {
    const text = "The 'token' request parameter is missing.";
    return refusalResponse(service, badRequest("invalid_request", "A145302", text));
  }
  const found = await findEitherToken(service, value);
  const isActive = found !== undefined && isActiveAt(service, found.token, found.type, request.rsUri);
  const content = isActive ? contentOf(service, found.token, found.type, request) : { active: false };
  const text = `Introspection was performed successfully (type=${found?.type ?? null}, active=${isActive}).`;
  if (request.httpAcceptHeader?.includes("application/token-introspection+jwt"))
    return signed(service, request, content, text);
  return actionResponse("OK", "A145001", text, { responseContent: JSON.stringify(content) });
}

type TokenType = "access_token" | "refresh_token";

function isActiveAt(service: Service, token: Token, type: TokenType, rsUri: string | undefined): boolean {
  if (rsUri && token.resources?.length && !token.resources.includes(rsUri)) return false;
  return type === "access_token" ? !isExpired(service, token) : isRefreshable(service, token);
}

/** What is known about an active token (RFC 7662, section 2.2). */
function contentOf(
  { settings }: Service,
  token: Token,
  type: TokenType,
  { withHiddenProperties }: StandardIntrospectionRequest,
): object {
  const isAccessToken = type === "access_token";
  const scopes = isAccessToken ? token.scopes : (token.refreshTokenScopes ?? token.scopes);
  const expiresAt = isAccessToken ? token.accessTokenExpiresAt : token.refreshTokenExpiresAt;
  const properties = (token.properties ?? []).filter(({ hidden }) => !hidden || withHiddenProperties);
  const confirmation = {
    ...(token.dpopKeyThumbprint && { jkt: token.dpopKeyThumbprint }),
    ...(token.certificateThumbprint && { "x5t#S256": token.certificateThumbprint }),
  };
  return {
    ...Object.fromEntries(properties.map(({ key, value }) => [key, value])),
    active: true,
    iss: settings.issuer,
    client_id: clientNameOf(token),
    ...(isAccessToken && { token_type: tokenTypeOf(token) }),
    ...(scopes.length && { scope: scopes.join(" ") }),
    ...(expiresAt && { exp: Math.floor(expiresAt / 1000) }),
    ...(token.createdAt && { iat: Math.floor(token.createdAt / 1000) }),
    sub: token.subject,
    ...(token.resources?.length && { aud: token.resources }),
    authorization_details: token.authorizationDetails,
    acr: token.acr,
    auth_time: token.authTime,
    ...(Object.keys(confirmation).length && { cnf: confirmation }),
  };
}

/** A response as a JWT (RFC 9701, section 5). */
async function signed(
  service: Service,
  request: StandardIntrospectionRequest,
  content: object,
  text: string,
): Promise<SimulatorResponse> {
  const { introspectionSignAlg: algorithm = "RS256", rsUri } = request;
  const internalError = (code: string, problem: string) =>
    refusalResponse(service, serverError(code, problem));
  if (!rsUri) return internalError("SIM145203", "A response in the form of a JWT requires 'rsUri'.");
  if (request.introspectionEncryptionAlg)
    return internalError("SIM145204", "The simulator does not encrypt introspection responses.");
  const jwt = await signJwt(
    service,
    algorithm,
    request.sharedKeyForSign,
    { typ: "token-introspection+jwt" },
    {
      iss: service.settings.issuer,
      aud: rsUri,
      iat: Math.floor(service.now() / 1000),
      token_introspection: content,
    },
  ).catch(() => undefined);
  if (jwt === undefined) return internalError("SIM145205", `There is no key for ${algorithm}.`);
  return actionResponse("JWT", "A145001", text, { responseContent: jwt });
}

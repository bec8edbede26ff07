import type { IntrospectionRequest } from "../../models/introspectionRequest.js";
import { type Answer, action } from "../answers.js";
import { findByAccessToken, isExpired, isRefreshable, type Service } from "../service.js";
import type { Token } from "../token.js";

/** `/auth/introspection` */
export async function introspectToken(service: Service, request: IntrospectionRequest): Promise<Answer> {
  if (!request.token) {
    return action("BAD_REQUEST", "SIM056201", "There is no access token.", { responseContent: "Bearer" });
  }
  const token = await findByAccessToken(service, request.token);
  if (!token)
    return refused("UNAUTHORIZED", "SIM056301", "invalid_token", "The access token does not exist.", {});

  const facts = factsOf(service, token, request);
  if (!facts.usable) {
    // The service forgets an expired token when it is first asked for it, unless it can be refreshed.
    if (!facts.refreshable) service.tokens.delete(token.tokenId);
    return refused("UNAUTHORIZED", "SIM056302", "invalid_token", "The access token has expired.", facts);
  }
  if (!facts.sufficient) {
    const missing = `The access token does not cover the required scopes: ${request.scopes?.join(" ")}.`;
    return refused("FORBIDDEN", "SIM056401", "insufficient_scope", missing, facts);
  }
  if (request.subject !== undefined && request.subject !== token.subject) {
    return refused(
      "FORBIDDEN",
      "SIM056402",
      "invalid_request",
      "The access token is of another subject.",
      facts,
    );
  }
  if (request.resources?.some((uri) => !token.resources?.includes(uri))) {
    return refused(
      "FORBIDDEN",
      "SIM056403",
      "invalid_target",
      "The access token is not for the resources.",
      facts,
    );
  }
  if (!isAuthenticationFit(service, token, request)) {
    const unfit = "The user must be authenticated anew.";
    return refused("UNAUTHORIZED", "SIM056303", "insufficient_user_authentication", unfit, facts);
  }
  return action("OK", "A056001", "The access token is valid.", {
    ...facts,
    responseContent: 'Bearer error="invalid_request"',
  });
}

function factsOf(service: Service, token: Token, { scopes = [] }: IntrospectionRequest) {
  return {
    acr: token.acr,
    accessTokenResources: token.resources,
    authorizationDetails: token.authorizationDetails,
    authTime: token.authTime,
    certificateThumbprint: token.certificateThumbprint,
    clientEntityIdUsed: token.clientEntityIdUsed ?? false,
    clientId: token.clientId,
    clientIdAlias: token.clientIdentifier,
    clientIdAliasUsed: token.clientIdAliasUsed ?? false,
    existent: true,
    expiresAt: token.accessTokenExpiresAt,
    forExternalAttachment: token.forExternalAttachment ?? false,
    grantType: token.grantType,
    metadataDocumentUsed: token.metadataDocumentUsed ?? false,
    properties: token.properties,
    refreshable: isRefreshable(service, token),
    resources: token.resources,
    scopeDetails: token.scopes.map((name) => ({ name, defaultEntry: false })),
    scopes: token.scopes,
    subject: token.subject,
    sufficient: scopes.every((name) => token.scopes.includes(name)),
    usable: !isExpired(service, token),
  };
}

/** Step-up authentication, RFC 9470: the class of the authentication, and how long ago it was. */
function isAuthenticationFit(
  service: Service,
  token: Token,
  { acrValues, maxAge }: IntrospectionRequest,
): boolean {
  const age = service.now() / 1000 - (token.authTime ?? 0);
  return (!acrValues?.length || acrValues.includes(token.acr ?? "")) && (!maxAge || age <= maxAge);
}

/** An error in the form of RFC 6750, section 3. */
function refused(name: string, code: string, error: string, text: string, facts: object): Answer {
  const responseContent = `Bearer error="${error}",error_description="[${code}] ${text}"`;
  return action(name, code, text, {
    existent: false,
    usable: false,
    sufficient: false,
    ...facts,
    responseContent,
  });
}

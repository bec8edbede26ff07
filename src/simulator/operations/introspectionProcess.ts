import type { IntrospectionRequest } from "../../models/introspectionRequest.js";
import { actionResponse, type SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { findByAccessToken, isExpired, isRefreshable, type Service } from "../service.js";
import type { Token } from "../token.js";

/** `/auth/introspection` */
export async function introspectToken({
  service,
  request,
}: Call<IntrospectionRequest>): Promise<SimulatorResponse> {
  if (!request.token) {
    return actionResponse("BAD_REQUEST", "SIM056201", "The access token is required.", {
      responseContent: "Bearer",
    });
  }
  const token = await findByAccessToken(service, request.token);
  if (!token) {
    return introspectionError(
      "UNAUTHORIZED",
      "SIM056301",
      "invalid_token",
      "The access token does not exist.",
    );
  }

  const details = tokenDetails(service, token, request);
  const fail = (action: string, code: string, error: string, text: string) =>
    introspectionError(action, code, error, text, details);

  if (!details.usable) {
    // Authlete deletes an expired token that cannot be refreshed at its first introspection.
    if (!details.refreshable) service.tokens.delete(token);
    return fail("UNAUTHORIZED", "SIM056302", "invalid_token", "The access token has expired.");
  }
  if (!details.sufficient) {
    const text = `The access token does not cover the required scopes: ${request.scopes?.join(" ")}.`;
    return fail("FORBIDDEN", "SIM056401", "insufficient_scope", text);
  }
  if (request.subject !== undefined && request.subject !== token.subject) {
    return fail("FORBIDDEN", "SIM056402", "invalid_request", "The access token belongs to another subject.");
  }
  if (request.resources?.some((uri) => !token.resources?.includes(uri))) {
    return fail(
      "FORBIDDEN",
      "SIM056403",
      "invalid_target",
      "The access token is not valid for the resources.",
    );
  }
  if (!isAuthenticationSufficient(service, token, request)) {
    const text = "The user must be authenticated again.";
    return fail("UNAUTHORIZED", "SIM056303", "insufficient_user_authentication", text);
  }
  return actionResponse("OK", "A056001", "The access token is valid.", {
    ...details,
    responseContent: 'Bearer error="invalid_request"',
  });
}

function tokenDetails(service: Service, token: Token, { scopes = [] }: IntrospectionRequest) {
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

/** Whether class and age of the authentication meet the requirements (step-up authentication, RFC 9470). */
function isAuthenticationSufficient(
  service: Service,
  token: Token,
  { acrValues, maxAge }: IntrospectionRequest,
): boolean {
  const age = service.now() / 1000 - (token.authTime ?? 0);
  return (!acrValues?.length || acrValues.includes(token.acr ?? "")) && (!maxAge || age <= maxAge);
}

/** An error response in the format of RFC 6750, section 3. */
function introspectionError(
  action: string,
  code: string,
  error: string,
  text: string,
  details: object = {},
): SimulatorResponse {
  const responseContent = `Bearer error="${error}",error_description="[${code}] ${text}"`;
  return actionResponse(action, code, text, {
    existent: false,
    usable: false,
    sufficient: false,
    ...details,
    responseContent,
  });
}

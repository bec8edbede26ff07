import type { IntrospectionRequest } from "../../models/introspectionRequest.js";
import { actionResponse, type SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { checkPossession } from "../rules/possession.js";
import { findPresentedToken } from "../rules/presentedToken.js";
import { type ResourceRefusal, resourceRefusalResponse } from "../rules/resourceRefusal.js";
import { scopesWithDetails } from "../rules/scopes.js";
import { isExpired, isRefreshable, type Service } from "../service.js";
import type { Token } from "../token.js";

const codes = {
  missing: "A057301",
  unknown: "A057302",
  expired: { refreshable: "A065301", both: "A065302", only: "A065303" },
};

/** `/auth/introspection` */
export async function introspectToken({
  service,
  request,
}: Call<IntrospectionRequest>): Promise<SimulatorResponse> {
  const { token, refusal } = await findPresentedToken(service, request.token, codes);
  if (!token)
    return resourceRefusalResponse(service, refusal, { existent: false, usable: false, sufficient: false });
  const details = tokenDetails(service, token, request);
  if (refusal) return resourceRefusalResponse(service, refusal, details);

  const possession = await checkPossession(service, token, request, "introspection");
  const fields = { ...details, dpopNonce: possession.nonce };
  const unmet = possession.refusal ?? findUnmet(service, token, request);
  if (unmet) return resourceRefusalResponse(service, unmet, fields);
  return actionResponse("OK", "A056001", "The access token is valid.", {
    ...fields,
    responseContent: 'Bearer error="invalid_request"',
  });
}

function tokenDetails(service: Service, token: Token, { scopes = [] }: IntrospectionRequest) {
  const client = service.clients.find("id", `${token.clientId}`);
  return {
    acr: token.acr,
    accessTokenResources: token.resources,
    authorizationDetails: token.authorizationDetails,
    authTime: token.authTime,
    certificateThumbprint: token.certificateThumbprint,
    clientAttributes: client?.attributes,
    clientEntityIdUsed: token.clientEntityIdUsed ?? false,
    clientId: token.clientId,
    clientIdAlias: client?.clientIdAlias ?? token.clientIdentifier,
    clientIdAliasUsed: token.clientIdAliasUsed ?? false,
    existent: true,
    expiresAt: token.accessTokenExpiresAt,
    forExternalAttachment: token.forExternalAttachment ?? false,
    grantType: token.grantType,
    metadataDocumentUsed: token.metadataDocumentUsed ?? false,
    properties: token.properties,
    refreshable: isRefreshable(service, token),
    resources: token.resources,
    scopeDetails: scopesWithDetails(service, token.scopes),
    scopes: token.scopes,
    serviceAttributes: service.settings.attributes,
    subject: token.subject,
    sufficient: scopes.every((name) => token.scopes.includes(name)),
    usable: !isExpired(service, token),
  };
}

/** Returns which requirement of the resource is not met, or `undefined` if all are. */
function findUnmet(
  service: Service,
  token: Token,
  { scopes = [], subject, resources = [], acrValues = [], maxAge }: IntrospectionRequest,
): ResourceRefusal | undefined {
  const forbidden = (error: string, resultCode: string, text: string, parameters = {}) =>
    ({ action: "FORBIDDEN", error, resultCode, text, parameters }) as const;
  const missing = scopes.find((name) => !token.scopes.includes(name));
  if (missing !== undefined) {
    const text = `The access token does not cover the required scope '${missing}'.`;
    return forbidden("insufficient_scope", "A064302", text, { scope: scopes.join(" ") });
  }
  if (subject !== undefined && token.subject === undefined)
    return forbidden("invalid_request", "A066301", "The access token is not associated with any subject.");
  if (subject !== undefined && subject !== token.subject)
    return forbidden("invalid_request", "A066302", "The access token belongs to another subject.");
  if (resources.some((uri) => !token.resources?.includes(uri)))
    return forbidden("invalid_target", "SIM056403", "The access token is not valid for the resources.");
  if (maxAge && service.now() / 1000 - (token.authTime ?? 0) > maxAge)
    return stepUp("A340301", "The user was authenticated too long ago.", { max_age: `${maxAge}` });
  if (acrValues.length && !acrValues.includes(token.acr ?? ""))
    return stepUp("A341302", "The user was authenticated in none of the required ways.", {
      acr_values: acrValues.join(" "),
    });
  return undefined;
}

/** Demands that the user is authenticated again (RFC 9470, section 3). */
function stepUp(resultCode: string, text: string, parameters: Record<string, string>): ResourceRefusal {
  return {
    action: "UNAUTHORIZED",
    error: "insufficient_user_authentication",
    resultCode,
    text,
    parameters,
  };
}

import { actionResponse, type SimulatorResponse } from "../responses.js";
import { isConfidential } from "../rules/findClient.js";
import { issueToken, tokenContent, tokenFields } from "../rules/issueToken.js";
import { badRequest, type OAuthRefusal } from "../rules/refusal.js";
import { requestedScopes } from "../rules/scopes.js";
import { findParameterProblem, type TokenCall } from "../rules/tokenRequest.js";

/** `grant_type=client_credentials` (RFC 6749, section 4.4) */
export async function grantClientCredentials(call: TokenCall): Promise<OAuthRefusal | SimulatorResponse> {
  const { service, client, form, identifier, request } = call;
  if (!isConfidential(client))
    return badRequest("unauthorized_client", "A052301", "Public clients may not use 'client_credentials'.");
  const problem = findParameterProblem(form, { scope: { repeated: "A052302" } });
  if (problem) return problem;
  const scopes = requestedScopes(service, client, form.parameters["scope"]);
  if (service.settings.scopeRequired && !scopes.length)
    return badRequest("invalid_scope", "A052303", "The token request contains no valid scope.");

  const grant = {
    clientId: client.clientId,
    clientIdentifier: identifier,
    scopes,
    resources: [...form.resources],
    dpopKeyThumbprint: call.thumbprint,
  };
  const { properties, accessToken, accessTokenDuration } = request;
  const options = { grantType: "CLIENT_CREDENTIALS", client, properties, accessToken, accessTokenDuration };
  const issued = await issueToken(service, grant, options);
  const text = "The token request (grant_type=client_credentials) was processed successfully.";
  return actionResponse("OK", "A052001", text, {
    ...call.fields,
    ...tokenFields(service, issued, client),
    responseContent: tokenContent(service, issued),
  });
}

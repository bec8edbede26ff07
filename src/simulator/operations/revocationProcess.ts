import type { RevocationRequest } from "../../models/revocationRequest.js";
import { actionResponse, type SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { authenticateClient } from "../rules/clientAuthentication.js";
import { parseParameters } from "../rules/parameters.js";
import { findEitherToken } from "../rules/presentedToken.js";
import { badRequest, refusalResponse } from "../rules/refusal.js";

/** `/auth/revocation` (RFC 7009) */
export async function processRevocation({
  service,
  request,
}: Call<RevocationRequest>): Promise<SimulatorResponse> {
  const { parameters, repeated } = parseParameters(request.parameters);
  const refuse = (resultCode: string, text: string) =>
    refusalResponse(service, badRequest("invalid_request", resultCode, text));
  const names = [...new URLSearchParams(request.parameters).keys()];
  if (names.length === 0)
    return refuse("A113301", "The revocation request does not contain any request parameters.");

  const { clientId, clientSecret, clientCertificate } = request;
  const authenticated = await authenticateClient(service, {
    parameters,
    clientId,
    clientSecret,
    clientCertificate,
    endpoint: "revocation",
    url: service.settings.revocationEndpoint,
  });
  if (authenticated.refusal) return refusalResponse(service, authenticated.refusal);

  if (repeated.includes("token"))
    return refuse("A115303", "The revocation request contains multiple 'token' parameters.");
  const { token: value, callback = "" } = parameters;
  if (!value && names.includes("token"))
    return refuse("A115302", "The value of 'token' in the revocation request is empty.");
  if (!value) return refuse("A115301", "The revocation request does not contain 'token' parameter.");

  const found = await findEitherToken(service, value);
  const { client } = authenticated;
  if (found && found.token.clientId !== client.clientId) {
    const text = `The presented token has not been issued to the client application (ID = ${client.clientId}).`;
    return refuse("A116301", text);
  }
  if (found) service.tokens.delete(found.token);
  const isFunctionName = /^[\w$]+(\.[\w$]+)*$/.test(callback);
  return actionResponse("OK", "A113001", "The token has been revoked successfully.", {
    ...(isFunctionName && { responseContent: `${callback}();` }),
  });
}

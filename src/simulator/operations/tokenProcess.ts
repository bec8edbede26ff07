import type { TokenRequest } from "../../models/tokenRequest.js";
import { exchangeCode } from "../grants/authorizationCode.js";
import { grantClientCredentials } from "../grants/clientCredentials.js";
import { askForAssertionCheck } from "../grants/jwtBearer.js";
import { askForPasswordCheck } from "../grants/password.js";
import { refreshTokens } from "../grants/refreshToken.js";
import { askForTokenExchange } from "../grants/tokenExchange.js";
import { errorResponse, type SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { authenticateClient } from "../rules/clientAuthentication.js";
import { checkDpopProof } from "../rules/dpop.js";
import { badRequest, type OAuthRefusal, refusalResponse } from "../rules/refusal.js";
import {
  findParameterProblem,
  type GrantHandler,
  parseTokenForm,
  type TokenForm,
} from "../rules/tokenRequest.js";
import type { Service } from "../service.js";
import type { StoredClient } from "../state/records.js";

/** The grant types by their name in token requests. Those without a handler are known, but the simulator lacks them. */
const grants: Record<string, { grantType: string; handler?: GrantHandler }> = {
  __proto__: null as never,
  authorization_code: { grantType: "AUTHORIZATION_CODE", handler: exchangeCode },
  refresh_token: { grantType: "REFRESH_TOKEN", handler: refreshTokens },
  client_credentials: { grantType: "CLIENT_CREDENTIALS", handler: grantClientCredentials },
  password: { grantType: "PASSWORD", handler: askForPasswordCheck },
  "urn:openid:params:grant-type:ciba": { grantType: "CIBA" },
  "urn:ietf:params:oauth:grant-type:device_code": { grantType: "DEVICE_CODE" },
  "urn:ietf:params:oauth:grant-type:token-exchange": {
    grantType: "TOKEN_EXCHANGE",
    handler: askForTokenExchange,
  },
  "urn:ietf:params:oauth:grant-type:jwt-bearer": { grantType: "JWT_BEARER", handler: askForAssertionCheck },
  "urn:ietf:params:oauth:grant-type:pre-authorized_code": { grantType: "PRE_AUTHORIZED_CODE" },
};

/** `/auth/token` */
export async function processTokenRequest({
  service,
  request,
}: Call<TokenRequest>): Promise<SimulatorResponse> {
  const form = parseTokenForm(request.parameters);
  const grantProblem = findGrantTypeProblem(service, form);
  if (grantProblem) return refusalResponse(service, grantProblem);
  const { grantType, handler } = grants[form.parameters["grant_type"] ?? ""] ?? { grantType: "" };
  if (!handler)
    return errorResponse(501, "SIM001501", `/auth/token, The simulator does not have ${grantType}.`);

  const url = request.htu ?? service.settings.tokenEndpoint;
  const { clientId, clientSecret, clientCertificate } = request;
  const credentials = { parameters: form.parameters, clientId, clientSecret, clientCertificate, url };
  const authenticated = await authenticateClient(service, { ...credentials, endpoint: "token" });
  if (authenticated.refusal) return refusalResponse(service, authenticated.refusal);
  const { client, identifier } = authenticated;
  const clientFields = fieldsOf(client, identifier, grantType);
  if (client.grantTypes && !client.grantTypes.includes(grantType))
    return refusalResponse(service, undeclaredGrantType(), clientFields);

  const proof = await checkProof(service, request, form, client);
  const fields = { ...clientFields, dpopNonce: proof.nonce };
  if (proof.refusal) return refusalResponse(service, proof.refusal, fields);
  const { thumbprint } = proof;
  const result = await handler({ service, request, form, client, identifier, thumbprint, fields });
  return "error" in result ? refusalResponse(service, result, fields) : result;
}

function findGrantTypeProblem({ settings }: Service, form: TokenForm): OAuthRefusal | undefined {
  const codes = { grant_type: { missing: "A049301", empty: "A049302", repeated: "A049303" } };
  const problem = findParameterProblem(form, codes);
  if (problem) return problem;
  const name = form.parameters["grant_type"] ?? "";
  if (name === "implicit")
    return badRequest("unsupported_grant_type", "A049306", "'implicit' is invalid for the token endpoint.");
  const grant = grants[name];
  if (!grant) return badRequest("unsupported_grant_type", "A049304", "The value of 'grant_type' is invalid.");
  const { supportedGrantTypes } = settings;
  if (supportedGrantTypes && !supportedGrantTypes.includes(grant.grantType))
    return badRequest("unsupported_grant_type", "A049305", `This service does not support '${name}'.`);
  return undefined;
}

function undeclaredGrantType(): OAuthRefusal {
  const text = "The client has not declared that it uses the grant type.";
  return badRequest("unauthorized_client", "A047302", text);
}

/** Checks the DPoP proof, whose key must be that of the authorization request, if that was bound to a key. */
function checkProof(service: Service, request: TokenRequest, form: TokenForm, client: StoredClient) {
  const code = service.codes.find("code", form.parameters["code"] ?? "");
  return checkDpopProof(service, {
    proof: request.dpop,
    htm: request.htm ?? "POST",
    htu: request.htu ?? service.settings.tokenEndpoint,
    expectedThumbprint: code?.dpopKeyThumbprint ?? code?.request.dpopKeyThumbprint,
    isRequired: client.dpopRequired,
    isNonceRequired: request.dpopNonceRequired,
    place: "token",
  });
}

/** The fields that each response has once the client is authenticated. */
function fieldsOf(client: StoredClient, identifier: string, grantType: string): object {
  return {
    grantType,
    clientId: client.clientId,
    clientIdAlias: client.clientIdAlias,
    clientIdAliasUsed: identifier !== `${client.clientId}`,
    clientAuthMethod: client.tokenAuthMethod ?? "NONE",
  };
}

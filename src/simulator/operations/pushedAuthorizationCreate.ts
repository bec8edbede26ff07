import type { PushedAuthorizationRequest } from "../../models/pushedAuthorizationRequest.js";
import { randomToken } from "../encoding.js";
import { actionResponse, type SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { type CollectedRequest, collectDirect } from "../rules/authorizationParameters.js";
import { checkAuthorizationRequest } from "../rules/authorizationRequest.js";
import { authenticateClient } from "../rules/clientAuthentication.js";
import { checkDpopProof } from "../rules/dpop.js";
import { parseParameters } from "../rules/parameters.js";
import { badRequest, refusalResponse } from "../rules/refusal.js";
import { durationOf, type Service } from "../service.js";

/** Parameters that authenticate the client, and do not belong to the authorization request. */
const credentials = ["client_secret", "client_assertion", "client_assertion_type", "request"];

/** `/pushed_auth_req` (RFC 9126) */
export async function pushAuthorizationRequest({
  service,
  request,
}: Call<PushedAuthorizationRequest>): Promise<SimulatorResponse> {
  const parsed = parseParameters(request.parameters);
  const { parameters } = parsed;
  const authenticated = await authenticateClient(service, {
    ...request,
    parameters,
    endpoint: "par",
    url: request.htu,
  });
  if (authenticated.refusal) return refusalResponse(service, authenticated.refusal);
  const { client, identifier } = authenticated;

  const proof = await checkProof(service, request, parameters["dpop_jkt"]);
  const dpopNonce = proof.nonce;
  if (proof.refusal) return refusalResponse(service, proof.refusal, { dpopNonce });
  const refuse = ({ error, resultCode, text }: { error: string; resultCode: string; text: string }) =>
    refusalResponse(service, badRequest(error, resultCode, text), { dpopNonce });
  if (parameters["request_uri"])
    return refuse(
      badRequest("invalid_request", "SIM245303", "The parameter 'request_uri' must not be pushed."),
    );

  const collected = await collectDirect(service, client, identifier, parsed);
  if (collected.problem) return refuse(collected.problem);
  const checked = await checkAuthorizationRequest(service, collected.request);
  if (checked.problem) return refuse(checked.problem);

  const { requestUri, expiresIn } = store(service, collected.request, proof.thumbprint);
  const text = `Successfully registered a request object for client (${client.clientId}), URI is ${requestUri}.`;
  return actionResponse("CREATED", "A245001", text, {
    requestUri,
    dpopNonce,
    clientAuthMethod: client.tokenAuthMethod ?? "NONE",
    responseContent: JSON.stringify({ expires_in: expiresIn, request_uri: requestUri }),
  });
}

function store(service: Service, collected: CollectedRequest, dpopKeyThumbprint: string | undefined) {
  const { client, resources } = collected;
  const requestUri = `urn:ietf:params:oauth:request_uri:${randomToken()}`;
  const expiresIn = durationOf(service, "pushedAuthReqDuration");
  service.pushedRequests.add({
    requestUri,
    expiresAt: service.now() + expiresIn * 1000,
    clientId: client.clientId,
    parameters: withoutCredentials(collected),
    resources,
    dpopKeyThumbprint,
  });
  return { requestUri, expiresIn };
}

/** A proof is optional. If there is one, `dpop_jkt` must be the thumbprint of its key (RFC 9449, section 10.1). */
function checkProof(
  service: Service,
  { dpop, htm = "POST", htu, dpopNonceRequired }: PushedAuthorizationRequest,
  dpopJkt: string | undefined,
) {
  return checkDpopProof(service, {
    proof: dpop,
    htm,
    htu: htu ?? service.settings.pushedAuthReqEndpoint,
    expectedThumbprint: dpop ? dpopJkt : undefined,
    isNonceRequired: dpopNonceRequired,
    place: "par",
  });
}

function withoutCredentials({ parameters }: CollectedRequest): Record<string, string> {
  return Object.fromEntries(Object.entries(parameters).filter(([name]) => !credentials.includes(name)));
}

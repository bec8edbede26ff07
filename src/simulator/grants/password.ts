import { randomToken } from "../encoding.js";
import { actionResponse, type SimulatorResponse } from "../responses.js";
import { badRequest, type OAuthRefusal } from "../rules/refusal.js";
import { requestedScopes } from "../rules/scopes.js";
import { findParameterProblem, type TokenCall } from "../rules/tokenRequest.js";

/** How long the server may take to decide, in milliseconds. */
const ticketDuration = 600_000;

const passwordCodes = {
  username: { missing: "A051301", empty: "A051302", repeated: "A051303" },
  password: { missing: "A051304", empty: "A051305", repeated: "A051306" },
  scope: { repeated: "A051307" },
};

/** `grant_type=password` (RFC 6749, section 4.3). The server checks the password, and calls `tokenIssue` or `tokenFail`. */
export async function askForPasswordCheck(call: TokenCall): Promise<OAuthRefusal | SimulatorResponse> {
  const { service, client, form } = call;
  const problem = findParameterProblem(form, passwordCodes);
  if (problem) return problem;
  const scopes = requestedScopes(service, client, form.parameters["scope"]);
  if (service.settings.scopeRequired && !scopes.length)
    return badRequest("invalid_scope", "A051308", "The token request contains no valid scope.");

  const ticket = storeTicket(call, "PASSWORD", scopes);
  const { username, password } = form.parameters;
  const text = `A ticket was issued for the token request of the client (ID = ${client.clientId}).`;
  return actionResponse("PASSWORD", "A051001", `${text} [grant_type=password]`, {
    ...call.fields,
    ticket,
    username,
    password,
    scopes,
    resources: form.resources,
  });
}

function storeTicket(
  { service, client, form, identifier, thumbprint }: TokenCall,
  grantType: string,
  scopes: string[],
) {
  const ticket = randomToken();
  service.tokenTickets.add({
    ticket,
    expiresAt: service.now() + ticketDuration,
    grantType,
    clientId: client.clientId,
    clientIdentifier: identifier,
    scopes,
    resources: [...form.resources],
    dpopKeyThumbprint: thumbprint,
  });
  return ticket;
}

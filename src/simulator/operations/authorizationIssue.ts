import type { AuthorizationIssueRequest } from "../../models/authorizationIssueRequest.js";
import { randomToken } from "../encoding.js";
import { actionResponse, errorContent, type SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { recordGrantedScopes } from "../rules/grantedScopes.js";
import { type RequestProblem, requestProblem } from "../rules/requestProblem.js";
import { responseToClient } from "../rules/responseMode.js";
import { findTicket, ticketRefusal } from "../rules/ticket.js";
import { type Service, unsupportedScopes } from "../service.js";
import type { AuthorizationRequestData, Grant, Ticket } from "../state/records.js";

const ticketCodes = { empty: "A041201", missing: "A041202", expired: "A041301", path: "issue" } as const;
const defaultCodeDuration = 600;

/** `/auth/authorization/issue` */
export async function issueAuthorization({
  service,
  request,
}: Call<AuthorizationIssueRequest>): Promise<SimulatorResponse> {
  const found = findTicket(service, request.ticket, ticketCodes);
  if (found.problem) return ticketRefusal(service, found.problem);
  const problem = findProblem(request);
  if (problem) return callerError(service, problem);

  const { ticket } = found;
  if (ticket.request.responseTypes.some((type) => type === "token" || type === "id_token"))
    return callerError(
      service,
      requestProblem(
        "server_error",
        "SIM045201",
        "The simulator does not have the implicit and hybrid flows.",
      ),
    );
  const grant = grantOf(service, ticket.request, request);
  const consumed = consume(service, ticket);
  if (consumed) return ticketRefusal(service, consumed);
  recordGrantedScopes(service, grant);
  const code = ticket.request.responseTypes.includes("code")
    ? addCode(service, ticket.request, grant)
    : undefined;
  const text = "The authorization request was processed successfully.";
  const fields = { authorizationCode: code, ticketInfo: ticket.info };
  return responseToClient(service, ticket.request, { resultCode: "A040001", text }, { code }, fields);
}

/** Finds what is wrong with the call. */
function findProblem({ subject, claims }: AuthorizationIssueRequest): RequestProblem | undefined {
  const problem = (code: string, text: string) => requestProblem("server_error", code, text);
  const where = "in the /api/auth/authorization/issue request";
  if (!subject) return problem("A042201", `The value of 'subject' ${where} is null or empty.`);
  if (subject.length > 100) return problem("A042202", `The length of 'subject' ${where} exceeds 100.`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all ASCII characters are allowed
  if (!/^[\x00-\x7f]*$/.test(subject))
    return problem("A042203", `The 'subject' ${where} contains non-ASCII letters.`);
  if (claims && !isJsonObject(claims))
    return problem("A044201", `The value of 'claims' ${where} failed to be parsed as a JSON object.`);
  return undefined;
}

function callerError({ settings }: Service, { error, resultCode, text }: RequestProblem): SimulatorResponse {
  const responseContent = errorContent(settings, error, resultCode, text);
  return actionResponse("INTERNAL_SERVER_ERROR", resultCode, text, { responseContent });
}

function grantOf(
  service: Service,
  data: AuthorizationRequestData,
  { authorizationDetails, scopes, ...request }: AuthorizationIssueRequest,
): Grant {
  const unsupported = unsupportedScopes(service, scopes);
  const replaced = scopes?.filter((name) => !unsupported.includes(name));
  const details = authorizationDetails?.elements ?? data.authorizationDetails;
  const { subject, authTime, acr, sub, sessionId, properties, claims, idTokenAudType } = request;
  return {
    clientId: data.clientId,
    clientIdentifier: data.clientIdentifier,
    ...{ subject, authTime, acr, sub, sessionId, properties, claims, idTokenAudType },
    scopes: replaced ?? data.scopes,
    resources: data.resources,
    authorizationDetails: details && [...details],
    accessTokenDuration: request.accessTokenDuration,
    nonce: data.nonce,
    dpopKeyThumbprint: data.dpopKeyThumbprint,
  };
}

/**
 * Uses the ticket, and the request URI if the request was pushed. Of concurrent calls, one succeeds: nothing here is
 * asynchronous.
 *
 * @returns why the ticket cannot be used
 */
function consume(service: Service, { ticket, expiresAt, request }: Ticket): RequestProblem | undefined {
  const text = "The ticket for token issuance was consumed by another transaction, so tokens are not issued.";
  const problem = requestProblem("invalid_request", "A045304", text);
  if (!service.tickets.take("ticket", ticket)) return problem;
  if (request.requestUri === undefined) return undefined;
  const key = `request URI ${request.requestUri}`;
  if (service.usedOnce.find("key", key)) return problem;
  service.usedOnce.add({ key, expiresAt });
  service.pushedRequests.take("requestUri", request.requestUri);
  return undefined;
}

function addCode(service: Service, request: AuthorizationRequestData, grant: Grant): string {
  const code = randomToken();
  const duration = service.settings.authorizationCodeDuration || defaultCodeDuration;
  service.codes.add({ ...grant, code, request, expiresAt: service.now() + duration * 1000 });
  return code;
}

function isJsonObject(json: string): boolean {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

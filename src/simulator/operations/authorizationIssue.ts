import type { AuthorizationIssueRequest } from "../../models/authorizationIssueRequest.js";
import { parseObject } from "../json.js";
import type { SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { prepareResult, resultFields, resultParameters, storeResult } from "../rules/authorizationResult.js";
import { findClient } from "../rules/findClient.js";
import { recordGrantedScopes } from "../rules/grantedScopes.js";
import { refusalResponse } from "../rules/refusal.js";
import { type RequestProblem, requestProblem } from "../rules/requestProblem.js";
import { responseToClient } from "../rules/responseMode.js";
import { supportedScopes } from "../rules/scopes.js";
import { findTicket } from "../rules/ticket.js";
import type { Service } from "../service.js";
import type { AuthorizationRequestData, Grant, Ticket } from "../state/records.js";

const ticketCodes = { empty: "A041201", missing: "A041202", expired: "A041301", path: "issue" } as const;

const deletedClient = requestProblem("server_error", "A045303", "The client application has been deleted.");
const unsignedIdToken = requestProblem(
  "server_error",
  "A045302",
  "The algorithm to sign ID tokens must not be 'none'.",
);

/** `/auth/authorization/issue` */
export async function issueAuthorization({
  service,
  request,
}: Call<AuthorizationIssueRequest>): Promise<SimulatorResponse> {
  const callerError = (problem: RequestProblem) =>
    refusalResponse(service, { ...problem, action: "INTERNAL_SERVER_ERROR" });
  const found = findTicket(service, request.ticket, ticketCodes);
  if (found.problem) return refusalResponse(service, { ...found.problem, action: "BAD_REQUEST" });
  const problem = findProblem(request);
  if (problem) return callerError(problem);

  const { ticket } = found;
  const data = ticket.request;
  const client = findClient(service, `${data.clientId}`);
  if (!client) return callerError(deletedClient);
  if (data.responseTypes.includes("id_token") && client.idTokenSignAlg === "NONE")
    return callerError(unsignedIdToken);
  const grant = grantOf(service, data, request);
  const result = await prepareResult(service, client, data, grant, request);

  const consumed = consume(service, ticket);
  if (consumed) return refusalResponse(service, { ...consumed, action: "BAD_REQUEST" });
  storeResult(service, client, data, grant, result);
  recordGrantedScopes(service, grant);
  const summary = { resultCode: "A040001", text: "The authorization request was processed successfully." };
  return responseToClient(service, data, summary, resultParameters(service, result), {
    ...resultFields(service, result),
    ticketInfo: ticket.info,
  });
}

/** Finds what is wrong with the call. */
function findProblem({
  subject,
  claims,
  idtHeaderParams,
}: AuthorizationIssueRequest): RequestProblem | undefined {
  const problem = (code: string, text: string) => requestProblem("server_error", code, text);
  const where = "in the /api/auth/authorization/issue request";
  if (!subject) return problem("A042201", `The value of 'subject' ${where} is null or empty.`);
  if (subject.length > 100) return problem("A042202", `The length of 'subject' ${where} exceeds 100.`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all ASCII characters are allowed
  if (!/^[\x00-\x7f]*$/.test(subject))
    return problem("A042203", `The 'subject' ${where} contains non-ASCII letters.`);
  if (!parseObject(claims))
    return problem("A044201", `The value of 'claims' ${where} failed to be parsed as a JSON object.`);
  if (!parseObject(idtHeaderParams))
    return problem(
      "A255201",
      `The value of 'idtHeaderParams' ${where} failed to be parsed as a JSON object.`,
    );
  return undefined;
}

function grantOf(
  service: Service,
  data: AuthorizationRequestData,
  { authorizationDetails, scopes, ...request }: AuthorizationIssueRequest,
): Grant {
  const replaced = scopes && supportedScopes(service, scopes);
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

import type { AuthorizationTicketUpdateRequest } from "../../models/authorizationTicketUpdateRequest.js";
import { parseJson } from "../json.js";
import { actionResponse, type SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { findTicket } from "../rules/ticket.js";

const ticketCodes = { empty: "SIM296201", missing: "SIM296202", expired: "SIM296301", path: "ticket/update" };

/** `/auth/authorization/ticket/update` */
export function updateTicket({
  service,
  request,
}: Call<AuthorizationTicketUpdateRequest>): SimulatorResponse {
  const found = findTicket(service, request.ticket, ticketCodes);
  if (found.problem) {
    const action = request.ticket ? "NOT_FOUND" : "CALLER_ERROR";
    return actionResponse(action, found.problem.resultCode, found.problem.text);
  }
  const info = contextOf(request.info);
  if (!info) return actionResponse("CALLER_ERROR", "SIM296203", "The value of 'info' is not a JSON object.");
  service.tickets.update(found.ticket, { info: { ...found.ticket.info, ...info } });
  return actionResponse("OK", "SIM296001", "The ticket was updated.", { info: found.ticket.info });
}

/** The API document has `info` as a JSON object in a string, too. */
function contextOf(info: AuthorizationTicketUpdateRequest["info"]): { context?: string } | undefined {
  const value = typeof info === "string" ? parseJson(info) : info;
  if (typeof value !== "object" || value === null) return undefined;
  const { context } = value as { context?: unknown };
  return typeof context === "string" ? { context } : {};
}

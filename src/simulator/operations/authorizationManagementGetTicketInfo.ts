import type { AuthorizationTicketInfoRequest } from "../../models/authorizationTicketInfoRequest.js";
import { actionResponse, type SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { findTicket } from "../rules/ticket.js";

const ticketCodes = { empty: "SIM295201", missing: "SIM295202", expired: "SIM295301", path: "ticket/info" };

/** `/auth/authorization/ticket/info` */
export function getTicketInfo({ service, request }: Call<AuthorizationTicketInfoRequest>): SimulatorResponse {
  const found = findTicket(service, request.ticket, ticketCodes);
  if (!found.problem)
    return actionResponse("OK", "SIM295001", "The ticket exists.", { info: found.ticket.info });
  const action = request.ticket ? "NOT_FOUND" : "CALLER_ERROR";
  return actionResponse(action, found.problem.resultCode, found.problem.text);
}

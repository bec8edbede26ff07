import type { Service } from "../service.js";
import type { Ticket } from "../state/records.js";
import { type RequestProblem, requestProblem } from "./requestProblem.js";

/** The result codes of an operation with a ticket. */
export interface TicketCodes {
  readonly empty: string;
  readonly missing: string;
  readonly expired: string;
  /** The end of the path, for the message. */
  readonly path: string;
}

/** Finds a ticket of an authorization request that has neither been used nor expired. */
export function findTicket(
  service: Service,
  ticket: string,
  codes: TicketCodes,
): { ticket: Ticket; problem?: undefined } | { problem: RequestProblem } {
  const where = `the /api/auth/authorization/${codes.path} request`;
  const refuse = (code: string, text: string) => ({ problem: requestProblem("invalid_request", code, text) });
  if (!ticket) return refuse(codes.empty, `The value of 'ticket' in ${where} is null or empty.`);
  const found = service.tickets.find("ticket", ticket);
  if (!found) return refuse(codes.missing, `There is no entity having the ticket specified in ${where}.`);
  if (found.expiresAt <= service.now()) return refuse(codes.expired, `The ticket in ${where} has expired.`);
  return { ticket: found };
}

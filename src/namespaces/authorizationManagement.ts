import { authorizationManagementGetTicketInfo } from "../funcs/authorizationManagementGetTicketInfo.js";
import { authorizationManagementUpdateTicket } from "../funcs/authorizationManagementUpdateTicket.js";
import { Namespace } from "./namespace.js";

/** `authlete.authorization.management`: what is attached to a ticket of an authorization request. */
export class AuthorizationManagement extends Namespace {
  /** Reads what is kept with a ticket: `authorizationManagementGetTicketInfo`. */
  readonly getTicketInfo = this.method(authorizationManagementGetTicketInfo);
  /** Replaces what is kept with a ticket: `authorizationManagementUpdateTicket`. */
  readonly updateTicket = this.method(authorizationManagementUpdateTicket);
}

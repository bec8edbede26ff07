import { authorizationManagementGetTicketInfo } from "../funcs/authorizationManagementGetTicketInfo.js";
import { authorizationManagementUpdateTicket } from "../funcs/authorizationManagementUpdateTicket.js";
import { Namespace } from "./namespace.js";

/** `authlete.authorization.management`: data of the ticket of an authorization request. */
export class AuthorizationManagement extends Namespace {
  /** Returns the data stored with a ticket: `authorizationManagementGetTicketInfo`. */
  readonly getTicketInfo = this.method(authorizationManagementGetTicketInfo);
  /** Replaces the data stored with a ticket: `authorizationManagementUpdateTicket`. */
  readonly updateTicket = this.method(authorizationManagementUpdateTicket);
}

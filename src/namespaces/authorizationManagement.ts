import { authorizationManagementGetTicketInfo } from "../funcs/authorizationManagementGetTicketInfo.js";
import { authorizationManagementUpdateTicket } from "../funcs/authorizationManagementUpdateTicket.js";
import { Namespace } from "./namespace.js";

/** `authlete.authorization.management`: data of the ticket of an authorization request. */
export class AuthorizationManagement extends Namespace {
  readonly getTicketInfo = this.method(authorizationManagementGetTicketInfo);
  readonly updateTicket = this.method(authorizationManagementUpdateTicket);
}

import type { AuthorizationFailRequest } from "../../models/authorizationFailRequest.js";
import type { SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { errorToClient } from "../rules/responseMode.js";
import { findTicket, ticketRefusal } from "../rules/ticket.js";

/** The error, the result code and the text of each reason. */
const reasons = {
  UNKNOWN: ["server_error", "A060307", "The authorization request failed due to an unknown reason."],
  NOT_LOGGED_IN: [
    "login_required",
    "A060301",
    "The request contains prompt=none, but no end-user has logged in.",
  ],
  MAX_AGE_NOT_SUPPORTED: [
    "login_required",
    "A060302",
    "This service cannot handle 'max_age' with prompt=none.",
  ],
  EXCEEDS_MAX_AGE: ["login_required", "A060303", "The maximum authentication age has passed."],
  DIFFERENT_SUBJECT: ["login_required", "A060304", "The current end-user is different from the subject."],
  ACR_NOT_SATISFIED: [
    "login_required",
    "A060305",
    "The authentication satisfies none of the requested ACRs.",
  ],
  DENIED: ["access_denied", "A060306", "The end-user denied the authorization request."],
  SERVER_ERROR: ["server_error", "A060308", "The authorization request failed due to a server error."],
  NOT_AUTHENTICATED: ["login_required", "A060309", "The end-user was not authenticated or did not exist."],
  ACCOUNT_SELECTION_REQUIRED: [
    "account_selection_required",
    "A060310",
    "The end-user must choose an account.",
  ],
  CONSENT_REQUIRED: ["consent_required", "A060311", "The server cannot obtain consent from the end-user."],
  INTERACTION_REQUIRED: [
    "interaction_required",
    "A060312",
    "The server needs interaction with the end-user.",
  ],
  INVALID_TARGET: ["invalid_target", "A060313", "The requested resource is invalid."],
  INVALID_SCOPE: ["invalid_scope", "SIM060314", "The requested scope is invalid."],
  UNAUTHORIZED_CLIENT: ["unauthorized_client", "SIM060315", "The client is not authorized."],
  TEMPORARILY_UNAVAILABLE: ["temporarily_unavailable", "SIM060316", "The server is temporarily unavailable."],
} as const;

const ticketCodes = { empty: "A059201", missing: "A059202", expired: "A059301", path: "fail" } as const;

/** `/auth/authorization/fail` */
export function failAuthorization({ service, request }: Call<AuthorizationFailRequest>): SimulatorResponse {
  const found = findTicket(service, request.ticket, ticketCodes);
  if (found.problem) return ticketRefusal(service, found.problem);
  service.tickets.delete(found.ticket);
  const [error, resultCode, text] = reasons[request.reason];
  return errorToClient(service, found.ticket.request, {
    error,
    resultCode,
    text: request.description ? `${text} ${request.description}` : text,
  });
}

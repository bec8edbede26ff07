import type { AuthorizationFailRequest } from "../../models/authorizationFailRequest.js";
import type { SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { refusalResponse } from "../rules/refusal.js";
import { type RequestProblem, requestProblem } from "../rules/requestProblem.js";
import { errorToClient } from "../rules/responseMode.js";
import { findTicket } from "../rules/ticket.js";

const unknownReason = requestProblem(
  "server_error",
  "A060307",
  "The authorization request failed due to an unknown reason.",
);

/** What the client is told for each reason. */
const reasons: Record<string, RequestProblem> = {
  __proto__: null as never,
  UNKNOWN: unknownReason,
  NOT_LOGGED_IN: requestProblem(
    "login_required",
    "A060301",
    "The request contains prompt=none, but no end-user has logged in.",
  ),
  MAX_AGE_NOT_SUPPORTED: requestProblem(
    "login_required",
    "A060302",
    "This service cannot handle 'max_age' with prompt=none.",
  ),
  EXCEEDS_MAX_AGE: requestProblem("login_required", "A060303", "The maximum authentication age has passed."),
  DIFFERENT_SUBJECT: requestProblem(
    "login_required",
    "A060304",
    "The current end-user is different from the subject.",
  ),
  ACR_NOT_SATISFIED: requestProblem(
    "login_required",
    "A060305",
    "The authentication satisfies none of the requested ACRs.",
  ),
  DENIED: requestProblem("access_denied", "A060306", "The end-user denied the authorization request."),
  SERVER_ERROR: requestProblem(
    "server_error",
    "A060308",
    "The authorization request failed due to a server error.",
  ),
  NOT_AUTHENTICATED: requestProblem(
    "login_required",
    "A060309",
    "The end-user was not authenticated or did not exist.",
  ),
  ACCOUNT_SELECTION_REQUIRED: requestProblem(
    "account_selection_required",
    "A060310",
    "The end-user must choose an account.",
  ),
  CONSENT_REQUIRED: requestProblem(
    "consent_required",
    "A060311",
    "The server cannot obtain consent from the end-user.",
  ),
  INTERACTION_REQUIRED: requestProblem(
    "interaction_required",
    "A060312",
    "The server needs interaction with the end-user.",
  ),
  INVALID_TARGET: requestProblem("invalid_target", "A060313", "The requested resource is invalid."),
  INVALID_SCOPE: requestProblem("invalid_scope", "SIM060314", "The requested scope is invalid."),
  UNAUTHORIZED_CLIENT: requestProblem("unauthorized_client", "SIM060315", "The client is not authorized."),
  TEMPORARILY_UNAVAILABLE: requestProblem(
    "temporarily_unavailable",
    "SIM060316",
    "The server is temporarily unavailable.",
  ),
};

const ticketCodes = { empty: "A059201", missing: "A059202", expired: "A059301", path: "fail" } as const;

/** `/auth/authorization/fail` */
export function failAuthorization({ service, request }: Call<AuthorizationFailRequest>): SimulatorResponse {
  const found = findTicket(service, request.ticket, ticketCodes);
  if (found.problem) return refusalResponse(service, { ...found.problem, action: "BAD_REQUEST" });
  service.tickets.delete(found.ticket);
  const { error, resultCode, text } = reasons[request.reason] ?? unknownReason;
  const described = request.description ? `${text} ${request.description}` : text;
  return errorToClient(service, found.ticket.request, { error, resultCode, text: described });
}

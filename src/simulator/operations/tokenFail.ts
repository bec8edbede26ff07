import type { TokenFailRequest } from "../../models/tokenFailRequest.js";
import type { SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { refusalResponse, serverError } from "../rules/refusal.js";
import { type RequestProblem, requestProblem } from "../rules/requestProblem.js";

const unknownReason = requestProblem(
  "server_error",
  "A067302",
  "The token request failed due to an unknown reason.",
);

const failures: Record<string, RequestProblem> = {
  __proto__: null as never,
  UNKNOWN: unknownReason,
  INVALID_RESOURCE_OWNER_CREDENTIALS: requestProblem(
    "invalid_request",
    "A067301",
    "The credentials (username & password) passed to the token endpoint are invalid.",
  ),
  INVALID_TARGET: requestProblem("invalid_target", "A067303", "The requested resource is invalid."),
  INVALID_CLIENT: requestProblem("invalid_client", "SIM067304", "The client could not be authenticated."),
  UNAUTHORIZED_CLIENT: requestProblem(
    "unauthorized_client",
    "SIM067305",
    "The client may not use this grant.",
  ),
  INVALID_SCOPE: requestProblem("invalid_scope", "SIM067306", "The requested scope is invalid."),
};

/** `/auth/token/fail` */
export function failTokenRequest({ service, request }: Call<TokenFailRequest>): SimulatorResponse {
  const { ticket, reason } = request;
  const internalError = (code: string, text: string) => refusalResponse(service, serverError(code, text));
  if (!ticket) return internalError("A063201", "The ticket is empty.");
  const stored = service.tokenTickets.take("ticket", ticket);
  if (!stored) return internalError("A063202", "The ticket does not exist.");
  if (stored.expiresAt <= service.now()) return internalError("A063301", "The ticket has expired.");
  const failure = failures[reason] ?? unknownReason;
  return refusalResponse(service, { ...failure, action: "BAD_REQUEST" });
}

import type { TokenFailRequest } from "../../models/tokenFailRequest.js";
import { actionResponse, errorContent, type SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import type { Service } from "../service.js";

/** The error that the client receives for a reason. */
interface Failure {
  readonly error: string;
  readonly resultCode: string;
  readonly text: string;
}

const unknownReason: Failure = {
  error: "server_error",
  resultCode: "A067302",
  text: "The token request failed due to an unknown reason.",
};

const failures: Record<string, Failure> = {
  __proto__: null as never,
  UNKNOWN: unknownReason,
  INVALID_RESOURCE_OWNER_CREDENTIALS: {
    error: "invalid_request",
    resultCode: "A067301",
    text: "The credentials (username & password) passed to the token endpoint are invalid.",
  },
  INVALID_TARGET: {
    error: "invalid_target",
    resultCode: "A067303",
    text: "The requested resource is invalid.",
  },
  INVALID_CLIENT: {
    error: "invalid_client",
    resultCode: "SIM067304",
    text: "The client could not be authenticated.",
  },
  UNAUTHORIZED_CLIENT: {
    error: "unauthorized_client",
    resultCode: "SIM067305",
    text: "The client may not use this grant.",
  },
  INVALID_SCOPE: {
    error: "invalid_scope",
    resultCode: "SIM067306",
    text: "The requested scope is invalid.",
  },
};

/** `/auth/token/fail` */
export function failTokenRequest({ service, request }: Call<TokenFailRequest>): SimulatorResponse {
  const { ticket, reason } = request;
  if (!ticket)
    return failure(service, "INTERNAL_SERVER_ERROR", internalError("A063201", "The ticket is empty."));
  const stored = service.tokenTickets.take("ticket", ticket);
  if (!stored)
    return failure(service, "INTERNAL_SERVER_ERROR", internalError("A063202", "The ticket does not exist."));
  if (stored.expiresAt <= service.now())
    return failure(service, "INTERNAL_SERVER_ERROR", internalError("A063301", "The ticket has expired."));
  return failure(service, "BAD_REQUEST", failures[reason] ?? unknownReason);
}

function internalError(resultCode: string, text: string): Failure {
  return { error: "server_error", resultCode, text };
}

function failure(
  { settings }: Service,
  action: string,
  { error, resultCode, text }: Failure,
): SimulatorResponse {
  const responseContent = errorContent(settings, error, resultCode, text);
  return actionResponse(action, resultCode, text, { responseContent });
}

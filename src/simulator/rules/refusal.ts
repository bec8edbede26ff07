import { actionResponse, errorFields, type SimulatorResponse } from "../responses.js";
import type { Service } from "../service.js";

/** Why a request of a client is refused. */
export interface OAuthRefusal {
  readonly action: "INVALID_CLIENT" | "UNAUTHORIZED" | "BAD_REQUEST" | "INTERNAL_SERVER_ERROR";
  /** The OAuth error, such as `invalid_client`. */
  readonly error: string;
  readonly resultCode: string;
  readonly text: string;
}

/** Refuses a request with status 400. */
export function badRequest(error: string, resultCode: string, text: string): OAuthRefusal {
  return { action: "BAD_REQUEST", error, resultCode, text };
}

/** Refuses a call that the server should not have made, or a request that the server cannot process. */
export function serverError(resultCode: string, text: string): OAuthRefusal {
  return { action: "INTERNAL_SERVER_ERROR", error: "server_error", resultCode, text };
}

/** The response of an operation that refuses a request. `responseContent` is the body for the client. */
export function refusalResponse(
  { settings }: Service,
  { action, error, resultCode, text }: OAuthRefusal,
  fields: object = {},
): SimulatorResponse {
  const responseContent = JSON.stringify(errorFields(settings, error, resultCode, text));
  return actionResponse(action, resultCode, text, { ...fields, responseContent });
}

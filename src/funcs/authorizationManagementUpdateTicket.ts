import {
  type AuthorizationTicketUpdateResponse,
  AuthorizationTicketUpdateResponseSchema,
} from "../models/authorizationTicketUpdateResponse.js";
import type { OperationError } from "../models/errors.js";
import {
  type AuthorizationManagementUpdateTicketRequest,
  AuthorizationManagementUpdateTicketRequestSchema,
} from "../models/operations/authorizationManagementUpdateTicketRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Replaces what is kept with the ticket of an authorization request, the `context`. Call it between
 * `authorizationProcessRequest` and `authorizationIssue` or `authorizationFail`, for example when a login has
 * come one page further; `authorizationManagementGetTicketInfo` reads it.
 *
 * | `action` | meaning |
 * |---|---|
 * | `OK` | the ticket was changed; `info` is what is kept with it now |
 * | `NOT_FOUND` | there is no such ticket: used, expired, or never made; the client has to start again |
 * | `CALLER_ERROR` | this call was wrong, `resultMessage` says why; mend the program |
 * | `AUTHLETE_ERROR` | Authlete failed; try again later |
 *
 * @example
 * ```ts
 * declare const ticket: string;
 * const res = await authorizationManagementUpdateTicket(authlete, {
 *   authorizationTicketUpdateRequest: { ticket, info: { context: JSON.stringify({ step: "consent" }) } },
 * });
 * if (res.ok && res.value.action === "NOT_FOUND") console.log("The user took too long.");
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the service, the ticket, and what to keep with it
 * @param options the {@link RequestOptions} of this call
 * @returns what is kept with the ticket now, or an error of {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/core-concepts/authorization-requests/ticket-parameter-in-authorization-endpoint
 */
export function authorizationManagementUpdateTicket(
  authlete: Context,
  request: AuthorizationManagementUpdateTicketRequest,
  options?: RequestOptions,
): Promise<Result<AuthorizationTicketUpdateResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<AuthorizationManagementUpdateTicketRequest, AuthorizationTicketUpdateResponse> = {
  method: "POST",
  path: "/api/{serviceId}/auth/authorization/ticket/update",
  idempotent: true,
  request: AuthorizationManagementUpdateTicketRequestSchema,
  body: "authorizationTicketUpdateRequest",
  response: AuthorizationTicketUpdateResponseSchema,
};

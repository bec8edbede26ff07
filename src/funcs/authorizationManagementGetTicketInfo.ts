import {
  type AuthorizationTicketInfoResponse,
  AuthorizationTicketInfoResponseSchema,
} from "../models/authorizationTicketInfoResponse.js";
import type { OperationError } from "../models/errors.js";
import {
  type AuthorizationManagementGetTicketInfoRequest,
  AuthorizationManagementGetTicketInfoRequestSchema,
} from "../models/operations/authorizationManagementGetTicketInfoRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Reads what is kept with the ticket of an authorization request: the `context` that you gave to
 * `authorizationProcessRequest`, or what `authorizationManagementUpdateTicket` has put in its place. It
 * serves a server that keeps nothing but the ticket between the pages of a login. Reading does not use the
 * ticket up.
 *
 * | `action` | meaning |
 * |---|---|
 * | `OK` | `info` is what is kept with the ticket |
 * | `NOT_FOUND` | there is no such ticket: used, expired, or never made; the client has to start again |
 * | `CALLER_ERROR` | this call was wrong, `resultMessage` says why; mend the program |
 * | `AUTHLETE_ERROR` | Authlete failed; try again later |
 *
 * @example
 * ```ts
 * declare const ticket: string;
 * const res = await authorizationManagementGetTicketInfo(authlete, {
 *   authorizationTicketInfoRequest: { ticket },
 * });
 * if (res.ok && res.value.action === "OK") console.log(res.value.info?.context);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the service and the ticket
 * @param options the {@link RequestOptions} of this call
 * @returns what is kept with the ticket, or an error of {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/core-concepts/authorization-requests/ticket-parameter-in-authorization-endpoint
 */
export function authorizationManagementGetTicketInfo(
  authlete: Context,
  request: AuthorizationManagementGetTicketInfoRequest,
  options?: RequestOptions,
): Promise<Result<AuthorizationTicketInfoResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<AuthorizationManagementGetTicketInfoRequest, AuthorizationTicketInfoResponse> = {
  method: "POST",
  path: "/api/{serviceId}/auth/authorization/ticket/info",
  idempotent: true,
  request: AuthorizationManagementGetTicketInfoRequestSchema,
  body: "authorizationTicketInfoRequest",
  response: AuthorizationTicketInfoResponseSchema,
};

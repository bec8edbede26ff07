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
 * Returns the data stored with the ticket of an authorization request: the `context` that you passed to
 * `authorizationProcessRequest`, or the value that `authorizationManagementUpdateTicket` replaced it with. Use it if
 * your server stores nothing but the ticket between the pages of a login. The ticket remains valid.
 *
 * | `action` | meaning |
 * |---|---|
 * | `OK` | `info` contains the data stored with the ticket |
 * | `NOT_FOUND` | the ticket does not exist: it was used, has expired, or was never issued. The client must start again |
 * | `CALLER_ERROR` | the call is invalid: see `resultMessage`, and fix your code |
 * | `AUTHLETE_ERROR` | Authlete failed: try again later |
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
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns the data stored with the ticket, or an error of {@link OperationError}; the promise never rejects
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

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
 * Replaces the `context` stored with the ticket of an authorization request. Call it between
 * `authorizationProcessRequest` and `authorizationIssue` or `authorizationFail`, for example after each page of a
 * login. `authorizationManagementGetTicketInfo` returns the stored data.
 *
 * | `action` | meaning |
 * |---|---|
 * | `OK` | the ticket was updated; `info` contains the data that is now stored with it |
 * | `NOT_FOUND` | the ticket does not exist: it was used, has expired, or was never issued. The client must start again |
 * | `CALLER_ERROR` | the call is invalid: see `resultMessage`, and fix your code |
 * | `AUTHLETE_ERROR` | Authlete failed: try again later |
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
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns the data now stored with the ticket, or an error of {@link OperationError}; the promise never rejects
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

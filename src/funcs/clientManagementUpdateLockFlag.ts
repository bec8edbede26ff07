import {
  type ClientFlagUpdateResponse,
  ClientFlagUpdateResponseSchema,
} from "../models/clientFlagUpdateResponse.js";
import type { OperationError } from "../models/errors.js";
import {
  type ClientManagementUpdateLockFlagRequest,
  ClientManagementUpdateLockFlagRequestSchema,
} from "../models/operations/clientManagementUpdateLockFlagRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Locks or unlocks a client. Locking stops an app that misbehaves without deleting it. The current state is `locked` in
 * the response of `clientGet`.
 *
 * @example
 * ```ts
 * const res = await clientManagementUpdateLockFlag(authlete, {
 *   clientIdentifier: "26888344961664",
 *   clientFlagUpdateRequest: { clientLocked: true },
 * });
 * if (!res.ok) console.error(res.error.message);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns a description of the result, or an error of {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/api-reference/client-management/update-client-lock
 */
export function clientManagementUpdateLockFlag(
  authlete: Context,
  request: ClientManagementUpdateLockFlagRequest,
  options?: RequestOptions,
): Promise<Result<ClientFlagUpdateResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<ClientManagementUpdateLockFlagRequest, ClientFlagUpdateResponse> = {
  method: "POST",
  path: "/api/{serviceId}/client/lock_flag/update/{clientIdentifier}",
  idempotent: true,
  request: ClientManagementUpdateLockFlagRequestSchema,
  body: "clientFlagUpdateRequest",
  response: ClientFlagUpdateResponseSchema,
};

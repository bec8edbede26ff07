import {
  type ClientFlagUpdateResponse,
  ClientFlagUpdateResponseSchema,
} from "../models/clientFlagUpdateResponse.js";
import type { OperationError } from "../models/errors.js";
import {
  type ClientManagementUpdateLockFlagRequest,
  ClientManagementUpdateLockFlagRequestSchema,
} from "../models/operations/clientManagementUpdateLockFlagRequest.js";
import { carryOut } from "../runtime/carryOut.js";
import type { Client, Operation, RequestOptions } from "../runtime/client.js";
import type { Result } from "../runtime/result.js";

/**
 * Locks a client, or unlocks it: the quick way to stop an app that misbehaves without deleting it. `locked`
 * of `clientGet` tells the present state.
 *
 * Always pass `clientFlagUpdateRequest`, although it is optional in the type: it holds the flag.
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
 * @param client the context: an `AuthleteCore`, or whatever else implements `Client`
 * @param request the client, and whether it is to be locked
 * @param options what this call does differently: timeout, retries, headers, signal
 * @returns what was done, in words, or an error of {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/api-reference/client-management/update-client-lock
 */
export function clientManagementUpdateLockFlag(
  client: Client,
  request: ClientManagementUpdateLockFlagRequest,
  options?: RequestOptions,
): Promise<Result<ClientFlagUpdateResponse, OperationError>> {
  return carryOut(client, operation, request, options);
}

const operation: Operation<ClientManagementUpdateLockFlagRequest, ClientFlagUpdateResponse> = {
  method: "POST",
  path: "/api/{serviceId}/client/lock_flag/update/{clientIdentifier}",
  request: ClientManagementUpdateLockFlagRequestSchema,
  body: "clientFlagUpdateRequest",
  response: ClientFlagUpdateResponseSchema,
};

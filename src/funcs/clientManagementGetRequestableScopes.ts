import {
  type ClientExtensionRequestableScopesGetResponse,
  ClientExtensionRequestableScopesGetResponseSchema,
} from "../models/clientExtensionRequestableScopesGetResponse.js";
import type { OperationError } from "../models/errors.js";
import {
  type ClientManagementGetRequestableScopesRequest,
  ClientManagementGetRequestableScopesRequestSchema,
} from "../models/operations/clientManagementGetRequestableScopesRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Returns the scopes that a client can request, if they are limited by `clientManagementUpdateRequestableScopes`.
 *
 * @example
 * ```ts
 * const res = await clientManagementGetRequestableScopes(authlete, { clientId: "26888344961664" });
 * if (res.ok) console.log(res.value.requestableScopes ?? "any scope of the service");
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns the scopes, absent if they are not limited, or an error of {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/api-reference/client-management/get-requestable-scopes
 */
export function clientManagementGetRequestableScopes(
  authlete: Context,
  request: ClientManagementGetRequestableScopesRequest,
  options?: RequestOptions,
): Promise<Result<ClientExtensionRequestableScopesGetResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<
  ClientManagementGetRequestableScopesRequest,
  ClientExtensionRequestableScopesGetResponse
> = {
  method: "GET",
  path: "/api/{serviceId}/client/extension/requestable_scopes/get/{clientId}",
  idempotent: true,
  request: ClientManagementGetRequestableScopesRequestSchema,
  response: ClientExtensionRequestableScopesGetResponseSchema,
};

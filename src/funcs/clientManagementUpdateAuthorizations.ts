import {
  type ClientAuthorizationUpdateResponse,
  ClientAuthorizationUpdateResponseSchema,
} from "../models/clientAuthorizationUpdateResponse.js";
import type { OperationError } from "../models/errors.js";
import {
  type ClientManagementUpdateAuthorizationsRequest,
  ClientManagementUpdateAuthorizationsRequestSchema,
} from "../models/operations/clientManagementUpdateAuthorizationsRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Changes the scopes of all access tokens of a client for one user, for example when the user restricts what an app can
 * do. To change a single token, use `tokenManagementUpdate`.
 *
 * Always pass `clientAuthorizationUpdateRequest`, although its type is optional: it contains the user. If the client
 * does not exist, the call returns an error with the status 404.
 *
 * @example
 * ```ts
 * const res = await clientManagementUpdateAuthorizations(authlete, {
 *   clientId: "26888344961664",
 *   clientAuthorizationUpdateRequest: { subject: "john", scopes: ["history.read"] },
 * });
 * if (res.ok) console.log(res.value.resultMessage);
 * else console.error(res.error.message);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns a description of the result (`resultMessage` contains the number of tokens), or an error of
 *   {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/api-reference/client-management/update-client-tokens
 */
export function clientManagementUpdateAuthorizations(
  authlete: Context,
  request: ClientManagementUpdateAuthorizationsRequest,
  options?: RequestOptions,
): Promise<Result<ClientAuthorizationUpdateResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<ClientManagementUpdateAuthorizationsRequest, ClientAuthorizationUpdateResponse> = {
  method: "POST",
  path: "/api/{serviceId}/client/authorization/update/{clientId}",
  idempotent: true,
  request: ClientManagementUpdateAuthorizationsRequestSchema,
  body: "clientAuthorizationUpdateRequest",
  response: ClientAuthorizationUpdateResponseSchema,
};

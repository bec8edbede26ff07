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
 * Changes the scopes of every access token that a client holds for one user, for example when the user
 * narrows what an app may do. `tokenManagementUpdate` changes a single token.
 *
 * Always pass `clientAuthorizationUpdateRequest`, although it is optional in the type: it names the user. An
 * unknown client is an error with the status 404.
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
 * @param request the client, the user, and the new scopes
 * @param options the {@link RequestOptions} of this call
 * @returns what was done, in words (`resultMessage` counts the tokens), or an error of
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

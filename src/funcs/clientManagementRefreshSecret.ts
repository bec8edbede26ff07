import {
  type ClientSecretRefreshResponse,
  ClientSecretRefreshResponseSchema,
} from "../models/clientSecretRefreshResponse.js";
import type { OperationError } from "../models/errors.js";
import {
  type ClientManagementRefreshSecretRequest,
  ClientManagementRefreshSecretRequestSchema,
} from "../models/operations/clientManagementRefreshSecretRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Replaces the secret of a client with a new one that Authlete generates. To choose the secret yourself, use
 * `clientManagementUpdateSecret`.
 *
 * The request is a `GET` request, but each call changes the secret: if the call sets `retries`, an attempt whose
 * response was lost is retried and replaces the secret again. The response contains both secrets: keep it out of logs.
 *
 * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection, because Authlete may
 * have processed the request in any other case. `retries` of the call are obeyed.
 *
 * @example
 * ```ts
 * declare function storeSecret(clientId: string, secret: string): Promise<void>;
 * const clientIdentifier = "26888344961664";
 * const res = await clientManagementRefreshSecret(authlete, { clientIdentifier });
 * if (!res.ok) throw res.error;
 * if (res.value.newClientSecret) await storeSecret(clientIdentifier, res.value.newClientSecret);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns the new secret and the old one, or an error of {@link OperationError}; the promise never rejects
 */
export function clientManagementRefreshSecret(
  authlete: Context,
  request: ClientManagementRefreshSecretRequest,
  options?: RequestOptions,
): Promise<Result<ClientSecretRefreshResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<ClientManagementRefreshSecretRequest, ClientSecretRefreshResponse> = {
  method: "GET",
  path: "/api/{serviceId}/client/secret/refresh/{clientIdentifier}",
  idempotent: false,
  request: ClientManagementRefreshSecretRequestSchema,
  response: ClientSecretRefreshResponseSchema,
};

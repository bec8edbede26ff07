import {
  type ClientSecretUpdateResponse,
  ClientSecretUpdateResponseSchema,
} from "../models/clientSecretUpdateResponse.js";
import type { OperationError } from "../models/errors.js";
import {
  type ClientManagementUpdateSecretRequest,
  ClientManagementUpdateSecretRequestSchema,
} from "../models/operations/clientManagementUpdateSecretRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Sets the secret of a client to a value of your choice, for example when you migrate clients to Authlete from another
 * system. `clientManagementRefreshSecret` lets Authlete generate a secret instead, which is safer.
 *
 * The response contains both secrets: keep it out of logs.
 *
 * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection, because Authlete may
 * have processed the request in any other case. `retries` of the call are obeyed.
 *
 * @example
 * ```ts
 * declare const secret: string;
 * const res = await clientManagementUpdateSecret(authlete, {
 *   clientIdentifier: "26888344961664",
 *   clientSecretUpdateRequest: { clientSecret: secret },
 * });
 * if (!res.ok) console.error(res.error.message);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns the new secret and the old one, or an error of {@link OperationError}; the promise never rejects
 */
export function clientManagementUpdateSecret(
  authlete: Context,
  request: ClientManagementUpdateSecretRequest,
  options?: RequestOptions,
): Promise<Result<ClientSecretUpdateResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<ClientManagementUpdateSecretRequest, ClientSecretUpdateResponse> = {
  method: "POST",
  path: "/api/{serviceId}/client/secret/update/{clientIdentifier}",
  idempotent: false,
  request: ClientManagementUpdateSecretRequestSchema,
  body: "clientSecretUpdateRequest",
  response: ClientSecretUpdateResponseSchema,
};

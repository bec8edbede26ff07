import {
  type CreateServiceTokenRequest,
  CreateServiceTokenRequestSchema,
} from "../models/createServiceTokenRequest.js";
import type { OperationError } from "../models/errors.js";
import { type ServiceTokenResponse, ServiceTokenResponseSchema } from "../models/serviceTokenResponse.js";
import { run } from "../runtime/run.js";
import { organizationServerOfApiServer } from "../runtime/settings/organization.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Creates a service access token. The response contains the token, which cannot be read later.
 *
 * The bearer is an organization token, or the access token of a user with the privilege `MODIFY_SERVICE`. The call is
 * sent to `idpURL`.
 *
 * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection, because Authlete may
 * have processed the request in any other case. `retries` of the call are obeyed.
 *
 * @example
 * ```ts
 * const res = await serviceTokenCreate(authlete, { organizationId: 143361107080408, serviceId: 715948317, description: "production" });
 * if (res.ok) console.log(`Its ID is ${res.value.tokenId}.`);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns the token, or an error of {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/get-started/authentication
 */
export function serviceTokenCreate(
  authlete: Context,
  request: CreateServiceTokenRequest,
  options?: RequestOptions,
): Promise<Result<ServiceTokenResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<CreateServiceTokenRequest, ServiceTokenResponse> = {
  method: "POST",
  path: "/api/servicetoken/create",
  server: organizationServerOfApiServer,
  idempotent: false,
  request: CreateServiceTokenRequestSchema,
  requestIsBody: true,
  response: ServiceTokenResponseSchema,
};

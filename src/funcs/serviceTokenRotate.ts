import type { OperationError } from "../models/errors.js";
import {
  type RotateServiceTokenRequest,
  RotateServiceTokenRequestSchema,
} from "../models/rotateServiceTokenRequest.js";
import { type ServiceTokenResponse, ServiceTokenResponseSchema } from "../models/serviceTokenResponse.js";
import { run } from "../runtime/run.js";
import { organizationServerOfApiServer } from "../runtime/settings/organization.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Replaces a service access token with a new one. The response contains the new token, which cannot be read later; the
 * old token stops working.
 *
 * The bearer is an organization token, or the access token of a user with the privilege `MODIFY_SERVICE`. The call is
 * sent to `idpURL`.
 *
 * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection, because Authlete may
 * have processed the request in any other case. `retries` of the call are obeyed.
 *
 * @example
 * ```ts
 * const res = await serviceTokenRotate(authlete, { organizationId: 143361107080408, serviceId: 715948317, tokenId: "b7e1f2" });
 * if (res.ok) console.log(`Its ID is ${res.value.tokenId}.`);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns the new token, or an error of {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/get-started/authentication
 */
export function serviceTokenRotate(
  authlete: Context,
  request: RotateServiceTokenRequest,
  options?: RequestOptions,
): Promise<Result<ServiceTokenResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<RotateServiceTokenRequest, ServiceTokenResponse> = {
  method: "POST",
  path: "/api/servicetoken/rotate",
  server: organizationServerOfApiServer,
  idempotent: false,
  request: RotateServiceTokenRequestSchema,
  requestIsBody: true,
  response: ServiceTokenResponseSchema,
};

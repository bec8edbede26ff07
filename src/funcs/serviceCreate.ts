import type { OperationError } from "../models/errors.js";
import { type Service, ServiceSchema } from "../models/service.js";
import {
  type ServiceCreateIdpRequest,
  ServiceCreateIdpRequestSchema,
} from "../models/serviceCreateIdpRequest.js";
import { run } from "../runtime/run.js";
import { organizationServerOfApiServer } from "../runtime/settings/organization.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Creates a service of an organization: an authorization server and OpenID provider with its own clients, tokens and
 * keys.
 *
 * The bearer is an organization token, or the access token of a user with the privilege `CREATE_SERVICE`. The call is
 * sent to `idpURL`.
 *
 * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection, because Authlete may
 * have processed the request in any other case. `retries` of the call are obeyed.
 *
 * @example
 * ```ts
 * const res = await serviceCreate(authlete, {
 *   organizationId: 143361107080408,
 *   service: {
 *     serviceName: "Bank of Example",
 *     issuer: "https://as.example.com",
 *     supportedGrantTypes: [GrantType.AuthorizationCode, GrantType.RefreshToken],
 *     supportedResponseTypes: [ResponseType.Code],
 *   },
 * });
 * if (res.ok) console.log(`Its service ID is ${res.value.apiKey}.`);
 * else console.error(res.error.message);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns the service, or an error of {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/concepts/management-api/service-management
 */
export function serviceCreate(
  authlete: Context,
  request: ServiceCreateIdpRequest,
  options?: RequestOptions,
): Promise<Result<Service, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<ServiceCreateIdpRequest, Service> = {
  method: "POST",
  path: "/api/service",
  server: organizationServerOfApiServer,
  idempotent: false,
  request: ServiceCreateIdpRequestSchema,
  requestIsBody: true,
  response: ServiceSchema,
};

import type { OperationError } from "../models/errors.js";
import {
  type ServiceCreateRequest,
  ServiceCreateRequestSchema,
} from "../models/operations/serviceCreateRequest.js";
import { type Service, ServiceSchema } from "../models/service.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Creates a service: one more authorization server and OpenID provider, with its own clients, tokens and
 * keys.
 *
 * A service made by this call belongs to no organization: the console does not show it, and an organization
 * token cannot manage it. To create one for an organization, use the console or Authlete's IdP endpoint, see
 * the link.
 *
 * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection, because Authlete may
 * have processed the request in any other case. `retries` of the call are obeyed.
 *
 * @example
 * ```ts
 * const res = await serviceCreate(authlete, {
 *   service: {
 *     serviceName: "Bank of Example",
 *     issuer: "https://as.example.com",
 *     supportedGrantTypes: [GrantType.AuthorizationCode, GrantType.RefreshToken],
 *     supportedResponseTypes: [ResponseType.Code],
 *     supportedScopes: [{ name: "history.read", description: "Read your history" }],
 *   },
 * });
 * if (res.ok) console.log(`Its service ID is ${res.value.apiKey}.`);
 * else console.error(res.error.message);
 * ```
 *
 * @param authlete the context: an `AuthleteCore`, or any other `Context`
 * @param request the settings of the new service
 * @param options what this call does differently: timeout, retries, headers, signal
 * @returns the service as Authlete made it, or an error of {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/concepts/management-api/service-management
 */
export function serviceCreate(
  authlete: Context,
  request: ServiceCreateRequest = {},
  options?: RequestOptions,
): Promise<Result<Service, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<ServiceCreateRequest, Service> = {
  method: "POST",
  path: "/api/service/create",
  idempotent: false,
  request: ServiceCreateRequestSchema,
  body: "service",
  response: ServiceSchema,
};

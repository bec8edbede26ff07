import type { OperationError } from "../models/errors.js";
import {
  type ServiceCreateApiRequest,
  ServiceCreateApiRequestSchema,
} from "../models/operations/serviceCreateApiRequest.js";
import { type Service, ServiceSchema } from "../models/service.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Creates a service that does not belong to an organization. The service does not appear in the console, and on the
 * clusters of Authlete neither `serviceRemove` nor `serviceDelete` can delete it: use `serviceCreate` instead.
 *
 * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection, because Authlete may
 * have processed the request in any other case. `retries` of the call are obeyed.
 *
 * @example
 * ```ts
 * const res = await serviceCreateApi(authlete, {
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
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the settings of the new service
 * @param options the {@link RequestOptions} of this call
 * @returns the service, or an error of {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/concepts/management-api/service-management
 */
export function serviceCreateApi(
  authlete: Context,
  request: ServiceCreateApiRequest = {},
  options?: RequestOptions,
): Promise<Result<Service, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<ServiceCreateApiRequest, Service> = {
  method: "POST",
  path: "/api/service/create",
  idempotent: false,
  request: ServiceCreateApiRequestSchema,
  body: "service",
  response: ServiceSchema,
};

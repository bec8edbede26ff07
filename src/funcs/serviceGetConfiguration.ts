import type { OperationError } from "../models/errors.js";
import {
  type ServiceGetConfigurationRequest,
  ServiceGetConfigurationRequestSchema,
} from "../models/operations/serviceGetConfigurationRequest.js";
import { type ServiceConfiguration, ServiceConfigurationSchema } from "../models/serviceConfiguration.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Returns the discovery document of a service, which Authlete creates from the settings of the service. Your server
 * calls this for requests to `/.well-known/openid-configuration`, below its `issuer`, and responds with 200,
 * `Content-Type: application/json` and the value as the body.
 *
 * To change the document without changing the settings, send a `patch`, or edit the value before you respond.
 *
 * @example
 * ```ts
 * const res = await serviceGetConfiguration(authlete);
 * const response = res.ok ? Response.json(res.value) : new Response(null, { status: 500 });
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns the document, or an error of {@link OperationError}; the promise never rejects
 * @see https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderConfigurationResponse
 * @see https://developers.authlete.com/api-reference/service-management/get-service-configuration
 */
export function serviceGetConfiguration(
  authlete: Context,
  request: ServiceGetConfigurationRequest = {},
  options?: RequestOptions,
): Promise<Result<ServiceConfiguration, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<ServiceGetConfigurationRequest, ServiceConfiguration> = {
  method: "GET",
  path: "/api/{serviceId}/service/configuration",
  idempotent: true,
  request: ServiceGetConfigurationRequestSchema,
  response: ServiceConfigurationSchema,
};

import type { OperationError } from "../models/errors.js";
import {
  type FederationConfigurationResponse,
  FederationConfigurationResponseSchema,
} from "../models/federationConfigurationResponse.js";
import {
  type FederationConfigurationRequest,
  FederationConfigurationRequestSchema,
} from "../models/operations/federationConfigurationRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Creates the entity configuration of the service: a signed JWT that describes your server to the other entities of an
 * OpenID Federation. Your server calls it for requests to `/.well-known/openid-federation` below your issuer.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `OK` | respond with 200, `Content-Type: application/entity-statement+jwt` and `responseContent` as the body |
 * | `NOT_FOUND` | respond with 404, `Content-Type: application/json` and `responseContent` as the body: OpenID Federation is not enabled for the service |
 * | `INTERNAL_SERVER_ERROR` | respond with 500, `Content-Type: application/json` and `responseContent` as the body: Authlete failed, or the service is not configured completely |
 *
 * The configuration of a service is incomplete without `federationJwks` or `authorityHints`, for example.
 *
 * @example
 * ```ts
 * const res = await federationConfiguration(authlete);
 * if (!res.ok) return new Response(null, { status: 500 });
 * const { action, responseContent = "" } = res.value;
 * const status = action === "OK" ? 200 : action === "NOT_FOUND" ? 404 : 500;
 * const type = action === "OK" ? "application/entity-statement+jwt" : "application/json";
 * return new Response(responseContent, { status, headers: { "Content-Type": type } });
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns the response that the endpoint must return, or an error of {@link OperationError}; the promise never rejects
 * @see https://openid.net/specs/openid-federation-1_0.html
 */
export function federationConfiguration(
  authlete: Context,
  request: FederationConfigurationRequest = {},
  options?: RequestOptions,
): Promise<Result<FederationConfigurationResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<FederationConfigurationRequest, FederationConfigurationResponse> = {
  method: "POST",
  path: "/api/{serviceId}/federation/configuration",
  idempotent: true,
  request: FederationConfigurationRequestSchema,
  body: "requestBody",
  requiresBody: true,
  response: FederationConfigurationResponseSchema,
};

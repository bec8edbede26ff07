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
 * Makes the entity configuration of the service, a signed JWT by which the other members of an OpenID
 * federation get to know your server. The endpoint `/.well-known/openid-federation` below your issuer calls
 * it.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `OK` | 200 with `Content-Type: application/entity-statement+jwt` and `responseContent` as the body |
 * | `NOT_FOUND` | 404 with `Content-Type: application/json` and `responseContent` as the body: the service has OpenID Federation switched off |
 * | `INTERNAL_SERVER_ERROR` | 500 with `Content-Type: application/json` and `responseContent` as the body: Authlete failed, or the service is not set up completely |
 *
 * A service is not set up completely without `federationJwks` or `authorityHints`, for example.
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
 * @param request the service; may be left out
 * @param options the {@link RequestOptions} of this call
 * @returns what to answer, or an error of {@link OperationError}; the promise never rejects
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

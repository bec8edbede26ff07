import type { OperationError } from "../models/errors.js";
import {
  type JwkSetEndpointServiceJwksGetApiRequest,
  JwkSetEndpointServiceJwksGetApiRequestSchema,
} from "../models/operations/jwkSetEndpointServiceJwksGetApiRequest.js";
import { optional } from "../models/schemaParts.js";
import {
  type ServiceJwksGetResponse,
  ServiceJwksGetResponseSchema,
} from "../models/serviceJwksGetResponse.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Returns the JSON Web Key Set (JWK Set) of the service, for the endpoint whose URL is `jwks_uri` in your discovery
 * document. Clients use the keys to verify what the service signs and to encrypt what they send to it.
 *
 * The value is `undefined` if the service has no key set (Authlete responds with 204). Your endpoint should respond
 * with 204 as well. Do not set `includePrivateKeys` there: the response of that endpoint is public.
 *
 * @example
 * ```ts
 * const res = await jwkSetEndpointServiceJwksGetApi(authlete);
 * if (!res.ok) return new Response(null, { status: 500 });
 * return res.value ? Response.json(res.value) : new Response(null, { status: 204 });
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns the key set, `undefined` if there is none, or an error of {@link OperationError}; the promise never rejects
 * @see https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata for `jwks_uri`
 * @see https://www.rfc-editor.org/rfc/rfc7517#section-5 for the format
 */
export function jwkSetEndpointServiceJwksGetApi(
  authlete: Context,
  request: JwkSetEndpointServiceJwksGetApiRequest = {},
  options?: RequestOptions,
): Promise<Result<ServiceJwksGetResponse | undefined, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<JwkSetEndpointServiceJwksGetApiRequest, ServiceJwksGetResponse | undefined> = {
  method: "GET",
  path: "/api/{serviceId}/service/jwks/get",
  idempotent: true,
  request: JwkSetEndpointServiceJwksGetApiRequestSchema,
  response: optional(ServiceJwksGetResponseSchema),
};

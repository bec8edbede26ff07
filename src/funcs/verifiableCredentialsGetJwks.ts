import type { OperationError } from "../models/errors.js";
import {
  type VerifiableCredentialsGetJwksRequest,
  VerifiableCredentialsGetJwksRequestSchema,
} from "../models/operations/verifiableCredentialsGetJwksRequest.js";
import { type VciJwksResponse, VciJwksResponseSchema } from "../models/vciJwksResponse.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Returns the key set of the credential issuer: the public keys that verify the signatures of its credentials. Your
 * server calls this for requests to the URL that is `credentialJwksUri` of the service. The keys are those in
 * `credentialJwks` of the service, without their private parts.
 *
 * These are not the keys for ID tokens and access tokens; `jwkSetEndpointServiceJwksGetApi` returns those.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `OK` | respond with 200 and `responseContent`, the key set |
 * | `NOT_FOUND` | respond with 404 and `responseContent`: verifiable credentials are not enabled for the service |
 * | `INTERNAL_SERVER_ERROR` | respond with 500 and `responseContent` (or your own body with less detail): Authlete failed, or the service is not configured completely |
 *
 * The body of each response is JSON: `Content-Type: application/json`.
 *
 * @example
 * ```ts
 * const res = await verifiableCredentialsGetJwks(authlete, { vciJwksRequest: { pretty: false } });
 * if (!res.ok) return new Response(null, { status: 500 });
 * const { action, responseContent = null } = res.value;
 * return new Response(responseContent, {
 *   status: action === "OK" ? 200 : action === "NOT_FOUND" ? 404 : 500,
 *   headers: { "Content-Type": "application/json" },
 * });
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns the action and the document, or an error of {@link OperationError}; the promise never rejects
 * @see https://www.rfc-editor.org/rfc/rfc7517#section-5
 * @see https://developers.authlete.com/guides/flows-and-protocols/identity-and-federation/openid-for-verifiable-credential-issuance
 */
export function verifiableCredentialsGetJwks(
  authlete: Context,
  request: VerifiableCredentialsGetJwksRequest = {},
  options?: RequestOptions,
): Promise<Result<VciJwksResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<VerifiableCredentialsGetJwksRequest, VciJwksResponse> = {
  method: "POST",
  path: "/api/{serviceId}/vci/jwks",
  idempotent: true,
  request: VerifiableCredentialsGetJwksRequestSchema,
  body: "vciJwksRequest",
  requiresBody: true,
  response: VciJwksResponseSchema,
};

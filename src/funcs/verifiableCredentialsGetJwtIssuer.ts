import type { OperationError } from "../models/errors.js";
import {
  type VerifiableCredentialsGetJwtIssuerRequest,
  VerifiableCredentialsGetJwtIssuerRequestSchema,
} from "../models/operations/verifiableCredentialsGetJwtIssuerRequest.js";
import { type VciJwtissuerResponse, VciJwtissuerResponseSchema } from "../models/vciJwtissuerResponse.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Returns the JWT issuer metadata, from which verifiers of SD-JWT-based Verifiable Credentials (SD-JWT VC) get the keys
 * of the issuer. Your server calls this for requests to `/.well-known/jwt-issuer`, which later drafts of the
 * specification rename to `/.well-known/jwt-vc-issuer`.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `OK` | respond with 200 and `responseContent`, the metadata |
 * | `NOT_FOUND` | respond with 404 and `responseContent`: verifiable credentials are not enabled for the service |
 * | `INTERNAL_SERVER_ERROR` | respond with 500 and `responseContent` (or your own body with less detail): Authlete failed, or the service is not configured completely |
 *
 * The body of each response is JSON: `Content-Type: application/json`.
 *
 * @example
 * ```ts
 * const res = await verifiableCredentialsGetJwtIssuer(authlete, { vciJwtissuerRequest: { pretty: false } });
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
 * @see https://datatracker.ietf.org/doc/draft-ietf-oauth-sd-jwt-vc/
 * @see https://developers.authlete.com/guides/flows-and-protocols/identity-and-federation/openid-for-verifiable-credential-issuance
 */
export function verifiableCredentialsGetJwtIssuer(
  authlete: Context,
  request: VerifiableCredentialsGetJwtIssuerRequest = {},
  options?: RequestOptions,
): Promise<Result<VciJwtissuerResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<VerifiableCredentialsGetJwtIssuerRequest, VciJwtissuerResponse> = {
  method: "POST",
  path: "/api/{serviceId}/vci/jwtissuer",
  idempotent: true,
  request: VerifiableCredentialsGetJwtIssuerRequestSchema,
  body: "vciJwtissuerRequest",
  requiresBody: true,
  response: VciJwtissuerResponseSchema,
};

import type { OperationError } from "../models/errors.js";
import {
  type VerifiableCredentialsGetJwtIssuerRequest,
  VerifiableCredentialsGetJwtIssuerRequestSchema,
} from "../models/operations/verifiableCredentialsGetJwtIssuerRequest.js";
import { type VciJwtissuerResponse, VciJwtissuerResponseSchema } from "../models/vciJwtissuerResponse.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Prepares the JWT issuer metadata, by which whoever verifies an SD-JWT VC finds the keys of its issuer. Your
 * server calls this when somebody asks for `/.well-known/jwt-issuer`, which later drafts of the specification
 * call `/.well-known/jwt-vc-issuer`.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `OK` | 200 with `responseContent`, the metadata |
 * | `NOT_FOUND` | 404 with `responseContent`: verifiable credentials are switched off for the service |
 * | `INTERNAL_SERVER_ERROR` | 500 with `responseContent` (or a body of yours that tells less): Authlete failed, or the service is not set up completely |
 *
 * Each of the bodies is JSON: `Content-Type: application/json`.
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
 * @param request the service, and how the document is to look
 * @param options the {@link RequestOptions} of this call
 * @returns what to do and the document, or an error of {@link OperationError}; the promise never rejects
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

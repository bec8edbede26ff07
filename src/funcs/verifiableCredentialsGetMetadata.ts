import type { OperationError } from "../models/errors.js";
import {
  type VerifiableCredentialsGetMetadataRequest,
  VerifiableCredentialsGetMetadataRequestSchema,
} from "../models/operations/verifiableCredentialsGetMetadataRequest.js";
import { type VciMetadataResponse, VciMetadataResponseSchema } from "../models/vciMetadataResponse.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Returns the metadata of the credential issuer: the credentials that it issues, their formats, and its endpoints. Your
 * server calls this for requests to `/.well-known/openid-credential-issuer`. The content of the document is configured
 * in `credentialIssuerMetadata` of the service.
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
 * const res = await verifiableCredentialsGetMetadata(authlete, { vciMetadataRequest: { pretty: false } });
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
 * @see https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#name-credential-issuer-metadata
 * @see https://developers.authlete.com/guides/flows-and-protocols/identity-and-federation/openid-for-verifiable-credential-issuance
 */
export function verifiableCredentialsGetMetadata(
  authlete: Context,
  request: VerifiableCredentialsGetMetadataRequest = {},
  options?: RequestOptions,
): Promise<Result<VciMetadataResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<VerifiableCredentialsGetMetadataRequest, VciMetadataResponse> = {
  method: "POST",
  path: "/api/{serviceId}/vci/metadata",
  idempotent: true,
  request: VerifiableCredentialsGetMetadataRequestSchema,
  body: "vciMetadataRequest",
  requiresBody: true,
  response: VciMetadataResponseSchema,
};

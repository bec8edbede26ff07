import type { OperationError } from "../models/errors.js";
import {
  type VerifiableCredentialsGetMetadataRequest,
  VerifiableCredentialsGetMetadataRequestSchema,
} from "../models/operations/verifiableCredentialsGetMetadataRequest.js";
import { type VciMetadataResponse, VciMetadataResponseSchema } from "../models/vciMetadataResponse.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Prepares the metadata of the credential issuer: which credentials it issues, in which formats, and at which
 * endpoints. Your server calls this when a wallet asks for `/.well-known/openid-credential-issuer`. What the
 * document says is set up in `credentialIssuerMetadata` of the service.
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
 * @param request the service, and how the document is to look
 * @param options the {@link RequestOptions} of this call
 * @returns what to do and the document, or an error of {@link OperationError}; the promise never rejects
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

import type { OperationError } from "../models/errors.js";
import {
  type VerifiableCredentialsNonceRequest,
  VerifiableCredentialsNonceRequestSchema,
} from "../models/operations/verifiableCredentialsNonceRequest.js";
import { type VciNonceResponse, VciNonceResponseSchema } from "../models/vciNonceResponse.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Creates the response of the nonce endpoint of a credential issuer. Wallets call the endpoint before they create a
 * proof of possession of a key. Requires Authlete 3.0.22 or later.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `OK` | respond with 200 and `Cache-Control: no-store` |
 * | `NOT_FOUND` | respond with 404: verifiable credentials are not enabled for the service |
 * | `INTERNAL_SERVER_ERROR` | respond with 500: Authlete failed, or the service is not configured completely |
 *
 * The body of each response is the JSON in `responseContent`: `Content-Type: application/json`.
 *
 * @example
 * ```ts
 * const res = await verifiableCredentialsNonce(authlete);
 * if (!res.ok) return new Response(null, { status: 500 });
 * const { action, responseContent = "" } = res.value;
 * const status = action === "OK" ? 200 : action === "NOT_FOUND" ? 404 : 500;
 * const headers = { "Content-Type": "application/json", "Cache-Control": "no-store" };
 * return new Response(responseContent, { status, headers });
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns the response that the endpoint must return, or an error of {@link OperationError}; the promise never rejects
 * @see https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#name-nonce-endpoint
 */
export function verifiableCredentialsNonce(
  authlete: Context,
  request: VerifiableCredentialsNonceRequest = {},
  options?: RequestOptions,
): Promise<Result<VciNonceResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<VerifiableCredentialsNonceRequest, VciNonceResponse> = {
  method: "POST",
  path: "/api/{serviceId}/vci/nonce",
  idempotent: true,
  request: VerifiableCredentialsNonceRequestSchema,
  body: "vciNonceRequest",
  requiresBody: true,
  response: VciNonceResponseSchema,
};

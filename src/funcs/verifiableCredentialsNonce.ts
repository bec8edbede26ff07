import type { OperationError } from "../models/errors.js";
import {
  type VerifiableCredentialsNonceRequest,
  VerifiableCredentialsNonceRequestSchema,
} from "../models/operations/verifiableCredentialsNonceRequest.js";
import { type VciNonceResponse, VciNonceResponseSchema } from "../models/vciNonceResponse.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Creates the response of the nonce endpoint of a credential issuer, which wallets call before they prove a key.
 * Authlete 3.0.22 or later.
 *
 * | `action` | status of your response |
 * |---|---|
 * | `OK` | 200, with `Cache-Control: no-store` |
 * | `NOT_FOUND` | 404: verifiable credentials are not enabled for the service |
 * | `INTERNAL_SERVER_ERROR` | 500: Authlete failed, or the service is not configured completely |
 *
 * The body of each response is `responseContent`, JSON.
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

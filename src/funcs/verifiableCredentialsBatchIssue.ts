import type { OperationError } from "../models/errors.js";
import {
  type VerifiableCredentialsBatchIssueRequest,
  VerifiableCredentialsBatchIssueRequestSchema,
} from "../models/operations/verifiableCredentialsBatchIssueRequest.js";
import { type VciBatchIssueResponse, VciBatchIssueResponseSchema } from "../models/vciBatchIssueResponse.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Issues the credentials of a wallet's batch request, or transaction IDs for those that are not ready yet. Your batch
 * credential endpoint calls this after `verifiableCredentialsBatchParse`, with an order for each of the credential
 * requests in its response.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `OK` | respond with 200 and the JSON in `responseContent`, which contains the `credential_responses`: credentials or transaction IDs |
 * | `OK_JWT` | respond with 200, `Content-Type: application/jwt`, and `responseContent`, a JWT with the encrypted response |
 * | `ACCEPTED` | respond with 202 and the JSON in `responseContent`, which contains the `credential_responses`: only transaction IDs, because no credential is ready yet |
 * | `ACCEPTED_JWT` | respond with 202, `Content-Type: application/jwt`, and `responseContent`, a JWT with the encrypted response |
 * | `BAD_REQUEST` | respond with 400 and the JSON in `responseContent`: the wallet's request is invalid, for example because the response cannot be encrypted as it specifies |
 * | `UNAUTHORIZED` | respond with 401 and `WWW-Authenticate: {responseContent}`: the access token is missing or invalid |
 * | `FORBIDDEN` | respond with 403 and the JSON in `responseContent`: verifiable credentials are not enabled for the service, or not supported by the Authlete server |
 * | `INTERNAL_SERVER_ERROR` | respond with 500 and the JSON in `responseContent` (or your own body with less detail): Authlete failed |
 * | `CALLER_ERROR` | respond with 500: the call is invalid, for example because `orders` is missing |
 *
 * Send `Content-Type: application/json` with each JSON response, and `Cache-Control: no-store` with each JSON or JWT
 * response.
 *
 * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection, because Authlete may
 * have processed the request in any other case. `retries` of the call are obeyed.
 *
 * @example
 * ```ts
 * declare const requests: CredentialRequestInfo[]; // `info` of verifiableCredentialsBatchParse
 * const credentialPayload = JSON.stringify({ vct: "https://example.com/vct/badge", sub: "john" });
 * const res = await verifiableCredentialsBatchIssue(authlete, {
 *   vciBatchIssueRequest: {
 *     accessToken: "hT4wQ9cZr1LxN7vKs2bYe8uJm5pDg0fA",
 *     orders: requests.map(({ identifier }) => ({ requestIdentifier: identifier, credentialPayload })),
 *   },
 * });
 * if (!res.ok) return new Response(null, { status: 500 });
 * const { action = "", responseContent = "" } = res.value;
 * if (action === "UNAUTHORIZED")
 *   return new Response(null, { status: 401, headers: { "WWW-Authenticate": responseContent } });
 * const statuses: Record<string, number> = {
 *   OK: 200,
 *   OK_JWT: 200,
 *   ACCEPTED: 202,
 *   ACCEPTED_JWT: 202,
 *   BAD_REQUEST: 400,
 *   FORBIDDEN: 403,
 * };
 * const type = action.endsWith("_JWT") ? "application/jwt" : "application/json";
 * const headers = { "Content-Type": type, "Cache-Control": "no-store" };
 * return new Response(responseContent, { status: statuses[action] ?? 500, headers });
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the orders for the credentials, and the wallet's access token
 * @param options the {@link RequestOptions} of this call
 * @returns the action and the body for the wallet, or an error of {@link OperationError}; the promise never rejects
 * @see https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0-ID1.html#name-batch-credential-endpoint
 * @see https://developers.authlete.com/guides/flows-and-protocols/identity-and-federation/openid-for-verifiable-credential-issuance
 */
export function verifiableCredentialsBatchIssue(
  authlete: Context,
  request: VerifiableCredentialsBatchIssueRequest,
  options?: RequestOptions,
): Promise<Result<VciBatchIssueResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<VerifiableCredentialsBatchIssueRequest, VciBatchIssueResponse> = {
  method: "POST",
  path: "/api/{serviceId}/vci/batch/issue",
  idempotent: false,
  request: VerifiableCredentialsBatchIssueRequestSchema,
  body: "vciBatchIssueRequest",
  response: VciBatchIssueResponseSchema,
};

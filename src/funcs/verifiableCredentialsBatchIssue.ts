import type { OperationError } from "../models/errors.js";
import {
  type VerifiableCredentialsBatchIssueRequest,
  VerifiableCredentialsBatchIssueRequestSchema,
} from "../models/operations/verifiableCredentialsBatchIssueRequest.js";
import { type VciBatchIssueResponse, VciBatchIssueResponseSchema } from "../models/vciBatchIssueResponse.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Issues the credentials that a wallet asked for in one request, or transaction IDs for those that are not
 * ready yet. Your batch credential endpoint calls this after `verifiableCredentialsBatchParse`, with an order
 * for each of the requests that were found there.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `OK` | 200 with the JSON in `responseContent`, which holds the `credential_responses` |
 * | `OK_JWT` | 200 with `responseContent`, a JWT with the encrypted response, and `Content-Type: application/jwt` |
 * | `ACCEPTED` | 202 with the JSON in `responseContent`: no credential is ready yet |
 * | `ACCEPTED_JWT` | 202 with `responseContent`, a JWT with the encrypted response, and `Content-Type: application/jwt` |
 * | `BAD_REQUEST` | 400 with the JSON in `responseContent`: the request of the wallet is invalid, or this call denied it |
 * | `UNAUTHORIZED` | 401 with `WWW-Authenticate: {responseContent}`: the access token is missing or not valid |
 * | `FORBIDDEN` | 403 with the JSON in `responseContent`: verifiable credentials are switched off for the service, or the Authlete server does not have them |
 * | `INTERNAL_SERVER_ERROR` | 500 with the JSON in `responseContent` (or a body of yours that tells less): Authlete failed |
 * | `CALLER_ERROR` | 500: this call was wrong; `orders` are missing, for example |
 *
 * Each answer with JSON carries `Content-Type: application/json` and `Cache-Control: no-store`.
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
 * const { action, responseContent = "" } = res.value;
 * if (action === "UNAUTHORIZED")
 *   return new Response(null, { status: 401, headers: { "WWW-Authenticate": responseContent } });
 * return new Response(responseContent, {
 *   status: action === "OK" ? 200 : action === "FORBIDDEN" ? 403 : 500,
 *   headers: { "Content-Type": "application/json", "Cache-Control": "no-store" },
 * });
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the service, the orders for the credentials, and the wallet's access token
 * @param options the {@link RequestOptions} of this call
 * @returns what to do and the body for the wallet, or an error of {@link OperationError}; the promise never rejects
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

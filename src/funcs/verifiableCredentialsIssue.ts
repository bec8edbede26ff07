import type { OperationError } from "../models/errors.js";
import {
  type VerifiableCredentialsIssueRequest,
  VerifiableCredentialsIssueRequestSchema,
} from "../models/operations/verifiableCredentialsIssueRequest.js";
import {
  type VciSingleIssueResponse,
  VciSingleIssueResponseSchema,
} from "../models/vciSingleIssueResponse.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Issues the credential that a wallet requests, or a transaction ID if the credential is not ready yet. Your credential
 * endpoint calls this after `verifiableCredentialsParse`, and sets `requestIdentifier` of the order to its
 * `info.identifier`.
 *
 * To defer the credential, set `issuanceDeferred` in the order. The wallet then calls your deferred credential
 * endpoint, see `verifiableCredentialsDeferredParse`; `credentialTransactionDuration` of the service limits how long it
 * can do so.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `OK` | respond with 200 and the JSON in `responseContent`, which contains the credential |
 * | `OK_JWT` | respond with 200, `Content-Type: application/jwt`, and `responseContent`, a JWT with the encrypted response |
 * | `ACCEPTED` | respond with 202 and the JSON in `responseContent`, which contains the `transaction_id` |
 * | `ACCEPTED_JWT` | respond with 202, `Content-Type: application/jwt`, and `responseContent`, a JWT with the encrypted response |
 * | `BAD_REQUEST` | respond with 400 and the JSON in `responseContent`: the wallet's request is invalid, or `denied` of this call is true (requires Authlete 3.0.25 or later) |
 * | `UNAUTHORIZED` | respond with 401 and `WWW-Authenticate: {responseContent}`: the access token is missing or invalid |
 * | `FORBIDDEN` | respond with 403 and the JSON in `responseContent`: verifiable credentials are not enabled for the service, or not supported by the Authlete server |
 * | `INTERNAL_SERVER_ERROR` | respond with 500 and the JSON in `responseContent` (or your own body with less detail): Authlete failed |
 * | `CALLER_ERROR` | respond with 500: the call is invalid, for example because `order` is missing |
 *
 * Send `Content-Type: application/json` with each JSON response, and `Cache-Control: no-store` with each JSON or JWT
 * response.
 *
 * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection, because Authlete may
 * have processed the request in any other case. `retries` of the call are obeyed.
 *
 * @example
 * ```ts
 * const order: CredentialIssuanceOrder = {
 *   requestIdentifier: "k3nGf0vOa9Vb6n1jJYcVxE0xYt2mPq7RzS5uWd8LhC4",
 *   credentialPayload: JSON.stringify({ vct: "https://example.com/vct/badge", sub: "john" }),
 * };
 * const res = await verifiableCredentialsIssue(authlete, {
 *   vciSingleIssueRequest: { accessToken: "hT4wQ9cZr1LxN7vKs2bYe8uJm5pDg0fA", order },
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
 * @param request the order for the credential, and the wallet's access token
 * @param options the {@link RequestOptions} of this call
 * @returns the action and the body for the wallet, or an error of {@link OperationError}; the promise never rejects
 * @see https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#name-credential-endpoint
 * @see https://developers.authlete.com/guides/flows-and-protocols/identity-and-federation/openid-for-verifiable-credential-issuance
 */
export function verifiableCredentialsIssue(
  authlete: Context,
  request: VerifiableCredentialsIssueRequest,
  options?: RequestOptions,
): Promise<Result<VciSingleIssueResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<VerifiableCredentialsIssueRequest, VciSingleIssueResponse> = {
  method: "POST",
  path: "/api/{serviceId}/vci/single/issue",
  idempotent: false,
  request: VerifiableCredentialsIssueRequestSchema,
  body: "vciSingleIssueRequest",
  response: VciSingleIssueResponseSchema,
};

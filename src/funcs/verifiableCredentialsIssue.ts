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
 * Issues the credential that a wallet asked for, or a transaction ID if the credential is not ready yet.
 * Your credential endpoint calls this after `verifiableCredentialsParse`, whose `info.identifier` goes into
 * the order.
 *
 * To defer, set `issuanceDeferred` in the order. The wallet then comes to your deferred credential endpoint,
 * see `verifiableCredentialsDeferredParse`; the service's `credentialTransactionDuration` says how long it
 * may.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `OK` | 200 with the JSON in `responseContent`, which holds the credential |
 * | `OK_JWT` | 200 with `responseContent`, a JWT with the encrypted response, and `Content-Type: application/jwt` |
 * | `ACCEPTED` | 202 with the JSON in `responseContent`, which holds the `transaction_id` |
 * | `ACCEPTED_JWT` | 202 with `responseContent`, a JWT with the encrypted response, and `Content-Type: application/jwt` |
 * | `BAD_REQUEST` | 400 with the JSON in `responseContent`: the request of the wallet is invalid, or this call denied it |
 * | `UNAUTHORIZED` | 401 with `WWW-Authenticate: {responseContent}`: the access token is missing or not valid |
 * | `FORBIDDEN` | 403 with the JSON in `responseContent`: verifiable credentials are switched off for the service, or the Authlete server does not have them |
 * | `INTERNAL_SERVER_ERROR` | 500 with the JSON in `responseContent` (or a body of yours that tells less): Authlete failed |
 * | `CALLER_ERROR` | 500: this call was wrong; `order` is missing, for example |
 *
 * Each answer with JSON carries `Content-Type: application/json` and `Cache-Control: no-store`.
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
 * const { action, responseContent = "" } = res.value;
 * if (action === "UNAUTHORIZED")
 *   return new Response(null, { status: 401, headers: { "WWW-Authenticate": responseContent } });
 * const statuses: Record<string, number> = { OK: 200, ACCEPTED: 202, FORBIDDEN: 403 };
 * return new Response(responseContent, {
 *   status: statuses[action ?? ""] ?? 500,
 *   headers: { "Content-Type": "application/json", "Cache-Control": "no-store" },
 * });
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the service, the order for the credential, and the wallet's access token
 * @param options the {@link RequestOptions} of this call
 * @returns what to do and the body for the wallet, or an error of {@link OperationError}; the promise never rejects
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

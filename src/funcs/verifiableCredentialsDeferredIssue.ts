import type { OperationError } from "../models/errors.js";
import {
  type VerifiableCredentialsDeferredIssueRequest,
  VerifiableCredentialsDeferredIssueRequestSchema,
} from "../models/operations/verifiableCredentialsDeferredIssueRequest.js";
import {
  type VciDeferredIssueResponse,
  VciDeferredIssueResponseSchema,
} from "../models/vciDeferredIssueResponse.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Issues a deferred credential. Your deferred credential endpoint calls this after `verifiableCredentialsDeferredParse`
 * if the credential is ready. To deny the credential instead, set `denied`; to tell the wallet to wait, set
 * `issuanceDeferred` in the order. Both require Authlete 3.0.25 or later: see `verifiableCredentialsDeferredParse` for
 * earlier versions.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `OK` | respond with 200 and the JSON in `responseContent`, which contains the credential |
 * | `OK_JWT` | respond with 200, `Content-Type: application/jwt`, and `responseContent`, a JWT with the encrypted response |
 * | `ACCEPTED` | respond with 202 and the JSON in `responseContent`, which contains the `transaction_id`: the credential is not ready yet |
 * | `ACCEPTED_JWT` | respond with 202, `Content-Type: application/jwt`, and `responseContent`, a JWT with the encrypted response |
 * | `BAD_REQUEST` | respond with 400 and the JSON in `responseContent`: the wallet's request is invalid, or `denied` of this call is true |
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
 * const res = await verifiableCredentialsDeferredIssue(authlete, {
 *   vciDeferredIssueRequest: {
 *     order: {
 *       requestIdentifier: "k3nGf0vOa9Vb6n1jJYcVxE0xYt2mPq7RzS5uWd8LhC4",
 *       credentialPayload: JSON.stringify({ vct: "https://example.com/vct/badge", sub: "john" }),
 *     },
 *   },
 * });
 * if (!res.ok) return new Response(null, { status: 500 });
 * const { action = "", responseContent = "" } = res.value;
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
 * @param request the order for the credential
 * @param options the {@link RequestOptions} of this call
 * @returns the action and the body for the wallet, or an error of {@link OperationError}; the promise never rejects
 * @see https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-9
 * @see https://developers.authlete.com/guides/flows-and-protocols/identity-and-federation/openid-for-verifiable-credential-issuance
 */
export function verifiableCredentialsDeferredIssue(
  authlete: Context,
  request: VerifiableCredentialsDeferredIssueRequest,
  options?: RequestOptions,
): Promise<Result<VciDeferredIssueResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<VerifiableCredentialsDeferredIssueRequest, VciDeferredIssueResponse> = {
  method: "POST",
  path: "/api/{serviceId}/vci/deferred/issue",
  idempotent: false,
  request: VerifiableCredentialsDeferredIssueRequestSchema,
  body: "vciDeferredIssueRequest",
  response: VciDeferredIssueResponseSchema,
};

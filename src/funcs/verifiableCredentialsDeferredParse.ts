import type { OperationError } from "../models/errors.js";
import {
  type VerifiableCredentialsDeferredParseRequest,
  VerifiableCredentialsDeferredParseRequestSchema,
} from "../models/operations/verifiableCredentialsDeferredParseRequest.js";
import {
  type VciDeferredParseResponse,
  VciDeferredParseResponseSchema,
} from "../models/vciDeferredParseResponse.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Validates and parses a wallet's request for a deferred credential. Your deferred credential endpoint calls this with
 * the access token and the body that it receives. Then call `verifiableCredentialsDeferredIssue`, which issues the
 * credential or tells the wallet to wait.
 *
 * Pass the token to `introspectionProcess` before this call, because this call validates the token only in part. It
 * does not check the binding to a certificate, for example.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `OK` | call `verifiableCredentialsDeferredIssue`; see below if the credential is not ready |
 * | `BAD_REQUEST` | respond with 400 and the JSON in `responseContent`: the request is invalid |
 * | `UNAUTHORIZED` | respond with 401 and `WWW-Authenticate: {responseContent}`: the access token is missing or invalid |
 * | `FORBIDDEN` | respond with 403 and the JSON in `responseContent`: verifiable credentials are not enabled for the service, or not supported by the Authlete server |
 * | `INTERNAL_SERVER_ERROR` | respond with 500 and the JSON in `responseContent` (or your own body with less detail): Authlete failed |
 *
 * Send `Content-Type: application/json` and `Cache-Control: no-store` with each JSON response.
 *
 * If the credential is not ready, call `verifiableCredentialsDeferredIssue` with `issuanceDeferred` in the order. With
 * Authlete earlier than 3.0.25, your server must instead create the response that tells the wallet to wait. In the
 * first Implementer's Draft of OpenID for Verifiable Credential Issuance, this is a 400 with the body
 * `{"error":"issuance_pending"}`; in the final specification, a 202 with the `transaction_id` and, in `interval`, the
 * number of seconds to wait.
 *
 * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection, because Authlete may
 * have processed the request in any other case. `retries` of the call are obeyed.
 *
 * @example
 * ```ts
 * declare const accessToken: string, requestContent: string;
 * declare function issueOrDefer(info?: CredentialRequestInfo): Promise<Response>;
 * const res = await verifiableCredentialsDeferredParse(authlete, {
 *   vciDeferredParseRequest: { accessToken, requestContent },
 * });
 * if (!res.ok) return new Response(null, { status: 500 });
 * const { action, info, responseContent = "" } = res.value;
 * switch (action) {
 *   case "OK":
 *     return issueOrDefer(info);
 *   case "UNAUTHORIZED":
 *     return new Response(null, { status: 401, headers: { "WWW-Authenticate": responseContent } });
 *   default:
 *     return new Response(responseContent, {
 *       status: action === "BAD_REQUEST" ? 400 : action === "FORBIDDEN" ? 403 : 500,
 *       headers: { "Content-Type": "application/json", "Cache-Control": "no-store" },
 *     });
 * }
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the wallet's request and its access token
 * @param options the {@link RequestOptions} of this call
 * @returns the action and the deferred credential, or an error of {@link OperationError}; the promise never rejects
 * @see https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-9
 * @see https://developers.authlete.com/guides/flows-and-protocols/identity-and-federation/openid-for-verifiable-credential-issuance
 */
export function verifiableCredentialsDeferredParse(
  authlete: Context,
  request: VerifiableCredentialsDeferredParseRequest,
  options?: RequestOptions,
): Promise<Result<VciDeferredParseResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<VerifiableCredentialsDeferredParseRequest, VciDeferredParseResponse> = {
  method: "POST",
  path: "/api/{serviceId}/vci/deferred/parse",
  idempotent: false,
  request: VerifiableCredentialsDeferredParseRequestSchema,
  body: "vciDeferredParseRequest",
  response: VciDeferredParseResponseSchema,
};

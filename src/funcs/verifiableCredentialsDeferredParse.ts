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
 * Checks a request by which a wallet comes back for a credential that was deferred. Your deferred credential
 * endpoint calls this with the access token and the body that it received. If the credential is ready by
 * then, it goes on with `verifiableCredentialsDeferredIssue`.
 *
 * Before this, pass the token to `introspectionProcess`: this call checks it only in part, and not its
 * binding to a certificate, for example.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `OK` | calls `verifiableCredentialsDeferredIssue`, or tells the wallet to wait, see below |
 * | `BAD_REQUEST` | 400 with the JSON in `responseContent`: the request is wrong |
 * | `UNAUTHORIZED` | 401 with `WWW-Authenticate: {responseContent}`: the access token is missing or not valid |
 * | `FORBIDDEN` | 403 with the JSON in `responseContent`: verifiable credentials are switched off for the service, or the Authlete server does not have them |
 * | `INTERNAL_SERVER_ERROR` | 500 with the JSON in `responseContent` (or a body of yours that tells less): Authlete failed |
 *
 * Each answer with JSON carries `Content-Type: application/json` and `Cache-Control: no-store`.
 *
 * Your server itself makes the answer that tells a wallet to wait. By the first Implementer's Draft it is a
 * 400 with the body `{"error":"issuance_pending"}`; by the final specification a 202 with the
 * `transaction_id`, and in `interval` the seconds to wait.
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
 * @param request the service, the wallet's request, and its access token
 * @param options the {@link RequestOptions} of this call
 * @returns what to do and which credential the wallet comes for, or an error of {@link OperationError}; the
 *   promise never rejects
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

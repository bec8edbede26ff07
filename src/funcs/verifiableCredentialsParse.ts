import type { OperationError } from "../models/errors.js";
import {
  type VerifiableCredentialsParseRequest,
  VerifiableCredentialsParseRequestSchema,
} from "../models/operations/verifiableCredentialsParseRequest.js";
import {
  type VciSingleParseResponse,
  VciSingleParseResponseSchema,
} from "../models/vciSingleParseResponse.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Validates and parses a wallet's request for a credential. Your credential endpoint calls this with the access token
 * and the body that it receives, decides on the content of the credential, and then calls `verifiableCredentialsIssue`.
 *
 * Pass the token to `introspectionProcess` before this call, because this call validates the token only in part. It
 * does not check the binding to a certificate, for example.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `OK` | decide on the request in `info`, and call `verifiableCredentialsIssue` |
 * | `BAD_REQUEST` | respond with 400 and the JSON in `responseContent`: the request is invalid |
 * | `UNAUTHORIZED` | respond with 401 and `WWW-Authenticate: {responseContent}`: the access token is missing or invalid |
 * | `FORBIDDEN` | respond with 403 and the JSON in `responseContent`: verifiable credentials are not enabled for the service, or not supported by the Authlete server |
 * | `INTERNAL_SERVER_ERROR` | respond with 500 and the JSON in `responseContent` (or your own body with less detail): Authlete failed |
 *
 * Send `Content-Type: application/json` and `Cache-Control: no-store` with each JSON response.
 *
 * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection, because Authlete may
 * have processed the request in any other case. `retries` of the call are obeyed.
 *
 * @example
 * ```ts
 * declare const accessToken: string, requestContent: string;
 * declare function issueFor(info?: CredentialRequestInfo): Promise<Response>;
 * const res = await verifiableCredentialsParse(authlete, {
 *   vciSingleParseRequest: { accessToken, requestContent },
 * });
 * if (!res.ok) return new Response(null, { status: 500 });
 * const { action, info, responseContent = "" } = res.value;
 * switch (action) {
 *   case "OK":
 *     return issueFor(info);
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
 * @returns the action and the requested credential, or an error of {@link OperationError}; the promise never rejects
 * @see https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#name-credential-endpoint
 * @see https://developers.authlete.com/guides/flows-and-protocols/identity-and-federation/openid-for-verifiable-credential-issuance
 */
export function verifiableCredentialsParse(
  authlete: Context,
  request: VerifiableCredentialsParseRequest,
  options?: RequestOptions,
): Promise<Result<VciSingleParseResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<VerifiableCredentialsParseRequest, VciSingleParseResponse> = {
  method: "POST",
  path: "/api/{serviceId}/vci/single/parse",
  idempotent: false,
  request: VerifiableCredentialsParseRequestSchema,
  body: "vciSingleParseRequest",
  response: VciSingleParseResponseSchema,
};

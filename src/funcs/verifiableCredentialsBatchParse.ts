import type { OperationError } from "../models/errors.js";
import {
  type VerifiableCredentialsBatchParseRequest,
  VerifiableCredentialsBatchParseRequestSchema,
} from "../models/operations/verifiableCredentialsBatchParseRequest.js";
import { type VciBatchParseResponse, VciBatchParseResponseSchema } from "../models/vciBatchParseResponse.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Validates and parses a wallet's request for several credentials. Your batch credential endpoint calls this with the
 * access token and the body that it receives, and then calls `verifiableCredentialsBatchIssue`.
 *
 * Pass the token to `introspectionProcess` before this call, because this call validates the token only in part. It
 * does not check the binding to a certificate, for example.
 *
 * The batch credential endpoint is part of the first Implementer's Draft of OpenID for Verifiable Credential Issuance;
 * the final version does not use it.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `OK` | decide on each request in `info`, and call `verifiableCredentialsBatchIssue` |
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
 * declare function issueAll(requests: CredentialRequestInfo[]): Promise<Response>;
 * const res = await verifiableCredentialsBatchParse(authlete, {
 *   vciBatchParseRequest: { accessToken, requestContent },
 * });
 * if (!res.ok) return new Response(null, { status: 500 });
 * const { action, info, responseContent = "" } = res.value;
 * switch (action) {
 *   case "OK":
 *     return issueAll(info ?? []);
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
 * @returns the action and the requested credentials, or an error of {@link OperationError}; the promise never rejects
 * @see https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0-ID1.html#name-batch-credential-endpoint
 * @see https://developers.authlete.com/guides/flows-and-protocols/identity-and-federation/openid-for-verifiable-credential-issuance
 */
export function verifiableCredentialsBatchParse(
  authlete: Context,
  request: VerifiableCredentialsBatchParseRequest,
  options?: RequestOptions,
): Promise<Result<VciBatchParseResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<VerifiableCredentialsBatchParseRequest, VciBatchParseResponse> = {
  method: "POST",
  path: "/api/{serviceId}/vci/batch/parse",
  idempotent: false,
  request: VerifiableCredentialsBatchParseRequestSchema,
  body: "vciBatchParseRequest",
  response: VciBatchParseResponseSchema,
};

import type { OperationError } from "../models/errors.js";
import {
  type VerifiableCredentialsBatchParseRequest,
  VerifiableCredentialsBatchParseRequestSchema,
} from "../models/operations/verifiableCredentialsBatchParseRequest.js";
import { type VciBatchParseResponse, VciBatchParseResponseSchema } from "../models/vciBatchParseResponse.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Checks a wallet's request for several credentials at once and takes it apart. Your batch credential
 * endpoint calls this with the access token and the body that it received, and goes on with
 * `verifiableCredentialsBatchIssue`.
 *
 * Before this, pass the token to `introspectionProcess`: this call checks it only in part, and not its
 * binding to a certificate, for example.
 *
 * The batch credential endpoint belongs to the first Implementer's Draft of the specification; the final
 * version does without it.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `OK` | decides about each request in `info`, and calls `verifiableCredentialsBatchIssue` |
 * | `BAD_REQUEST` | 400 with the JSON in `responseContent`: the request is wrong |
 * | `UNAUTHORIZED` | 401 with `WWW-Authenticate: {responseContent}`: the access token is missing or not valid |
 * | `FORBIDDEN` | 403 with the JSON in `responseContent`: verifiable credentials are switched off for the service, or the Authlete server does not have them |
 * | `INTERNAL_SERVER_ERROR` | 500 with the JSON in `responseContent` (or a body of yours that tells less): Authlete failed |
 *
 * Each answer with JSON carries `Content-Type: application/json` and `Cache-Control: no-store`.
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
 * @param request the service, the wallet's request, and its access token
 * @param options the {@link RequestOptions} of this call
 * @returns what to do and what the wallet asks for, or an error of {@link OperationError}; the promise never rejects
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

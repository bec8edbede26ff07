import type { OperationError } from "../models/errors.js";
import {
  type RevocationProcessRequest,
  RevocationProcessRequestSchema,
} from "../models/operations/revocationProcessRequest.js";
import { type RevocationResponse, RevocationResponseSchema } from "../models/revocationResponse.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Revokes an access token or a refresh token at the request of its client. Your revocation endpoint (OAuth 2.0 Token
 * Revocation, RFC 7009) calls this with the unchanged body of the client's request, and with the client's credentials
 * from the `Authorization` header.
 *
 * An access token and its refresh token are always revoked together, whichever of the two the client sends. To revoke
 * tokens without a request by their client, use `tokenManagementRevoke`.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `OK` | respond with 200, without a body or, if the client requested JSONP with `callback`, with the JavaScript in `responseContent` |
 * | `INVALID_CLIENT` | respond with 401 and `WWW-Authenticate` or, if the client sent no `Authorization`, with 400; the body is the JSON in `responseContent` |
 * | `BAD_REQUEST` | respond with 400 and the JSON in `responseContent` |
 * | `INTERNAL_SERVER_ERROR` | respond with 500 and the JSON in `responseContent`: Authlete failed, or the call is invalid |
 *
 * The JSON bodies are `application/json`, the script is `application/javascript`. Send `Cache-Control: no-store` and
 * `Pragma: no-cache` with every response. The challenge in `WWW-Authenticate` names the scheme that the client used:
 * `Basic realm="…"`. A token that does not exist is not an error: the action is `OK`.
 *
 * @example
 * ```ts
 * declare function basic(request: Request): { clientId?: string; clientSecret?: string }; // from Authorization
 * async function revoke(request: Request): Promise<Response> {
 *   const parameters = await request.text();
 *   const res = await revocationProcess(authlete, { revocationRequest: { parameters, ...basic(request) } });
 *   if (!res.ok) return new Response(null, { status: 500 });
 *   const { action, responseContent = null } = res.value;
 *   const noStore = { "Cache-Control": "no-store", Pragma: "no-cache" };
 *   const headers = { ...noStore, "Content-Type": "application/json" };
 *   const challenge = { ...headers, "WWW-Authenticate": 'Basic realm="revocation"' };
 *   switch (action) {
 *     case "OK": return new Response(null, { headers: noStore });
 *     case "BAD_REQUEST": return new Response(responseContent, { status: 400, headers });
 *     case "INVALID_CLIENT":
 *       return request.headers.has("authorization")
 *         ? new Response(responseContent, { status: 401, headers: challenge })
 *         : new Response(responseContent, { status: 400, headers });
 *     default: return new Response(responseContent, { status: 500, headers });
 *   }
 * }
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the client's request, unchanged, and the credentials of the client
 * @param options the {@link RequestOptions} of this call
 * @returns the response for the client, or an error of {@link OperationError}; the promise never rejects
 * @see https://www.rfc-editor.org/rfc/rfc7009
 * @see https://developers.authlete.com/api-reference/revocation-endpoint/process-revocation-request
 */
export function revocationProcess(
  authlete: Context,
  request: RevocationProcessRequest,
  options?: RequestOptions,
): Promise<Result<RevocationResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<RevocationProcessRequest, RevocationResponse> = {
  method: "POST",
  path: "/api/{serviceId}/auth/revocation",
  idempotent: true,
  request: RevocationProcessRequestSchema,
  body: "revocationRequest",
  response: RevocationResponseSchema,
};

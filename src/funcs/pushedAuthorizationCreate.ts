import type { OperationError } from "../models/errors.js";
import {
  type PushedAuthorizationCreateRequest,
  PushedAuthorizationCreateRequestSchema,
} from "../models/operations/pushedAuthorizationCreateRequest.js";
import {
  type PushedAuthorizationResponse,
  PushedAuthorizationResponseSchema,
} from "../models/pushedAuthorizationResponse.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Authenticates a client, validates the authorization request that it pushes, and stores the request under a
 * `request_uri`. Your endpoint for OAuth 2.0 Pushed Authorization Requests (RFC 9126) calls this with the body of the
 * client's request. The client then redirects the browser to your authorization endpoint with that `request_uri`, and
 * `authorizationProcessRequest` loads the stored request.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `CREATED` | respond with 201 and the JSON in `responseContent`, which contains `request_uri` and `expires_in` (in seconds) |
 * | `BAD_REQUEST` | respond with 400 and the JSON in `responseContent`: the request is invalid |
 * | `UNAUTHORIZED` | respond with 401, a `WWW-Authenticate` header (your own challenge, `Basic realm="…"`) and the JSON in `responseContent`: the client authentication failed |
 * | `FORBIDDEN` | respond with 403 and the JSON in `responseContent`: the client may not push authorization requests |
 * | `PAYLOAD_TOO_LARGE` | respond with 413 and the JSON in `responseContent`: the request is too large |
 * | `INTERNAL_SERVER_ERROR` | respond with 500 and the JSON in `responseContent`: Authlete failed, or the call is invalid |
 *
 * Send `Content-Type: application/json`, `Cache-Control: no-store` and `Pragma: no-cache` with every response. If the
 * value has a `dpopNonce`, add `DPoP-Nonce: {dpopNonce}`.
 *
 * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection, because Authlete may
 * have processed the request in any other case. `retries` of the call are obeyed.
 *
 * @example
 * ```ts
 * declare const req: Request;
 * declare const clientId: string, clientSecret: string; // from `Authorization: Basic`
 * const res = await pushedAuthorizationCreate(authlete, {
 *   pushedAuthorizationRequest: { parameters: await req.text(), clientId, clientSecret },
 * });
 * if (!res.ok) return new Response(null, { status: 500 });
 * const { action, responseContent: body = "" } = res.value;
 * const headers = { "Content-Type": "application/json", "Cache-Control": "no-store", Pragma: "no-cache" };
 * const challenge = { ...headers, "WWW-Authenticate": 'Basic realm="par"' };
 * switch (action) {
 *   case "CREATED": return new Response(body, { status: 201, headers });
 *   case "BAD_REQUEST": return new Response(body, { status: 400, headers });
 *   case "UNAUTHORIZED": return new Response(body, { status: 401, headers: challenge });
 *   case "FORBIDDEN": return new Response(body, { status: 403, headers });
 *   case "PAYLOAD_TOO_LARGE": return new Response(body, { status: 413, headers });
 *   default: return new Response(body, { status: 500, headers });
 * }
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the client's request, unchanged, and the credentials of the client
 * @param options the {@link RequestOptions} of this call
 * @returns the `request_uri` and the body for the client, or an error of {@link OperationError}; the promise never
 *   rejects
 * @see https://www.rfc-editor.org/rfc/rfc9126#section-2
 */
export function pushedAuthorizationCreate(
  authlete: Context,
  request: PushedAuthorizationCreateRequest,
  options?: RequestOptions,
): Promise<Result<PushedAuthorizationResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<PushedAuthorizationCreateRequest, PushedAuthorizationResponse> = {
  method: "POST",
  path: "/api/{serviceId}/pushed_auth_req",
  idempotent: false,
  request: PushedAuthorizationCreateRequestSchema,
  body: "pushedAuthorizationRequest",
  response: PushedAuthorizationResponseSchema,
};

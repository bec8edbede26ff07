import type { OperationError } from "../models/errors.js";
import { type IntrospectionResponse, IntrospectionResponseSchema } from "../models/introspectionResponse.js";
import {
  type IntrospectionProcessRequest,
  IntrospectionProcessRequestSchema,
} from "../models/operations/introspectionProcessRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Checks whether an access token is valid for a request to a protected resource. Each protected resource calls this
 * before it serves a request, and passes the scopes (and the user, the resources, …) that it requires.
 *
 * | `action` | what the protected resource must do |
 * |---|---|
 * | `OK` | return the resource. If the request is invalid for another reason, you may use `responseContent` as the `WWW-Authenticate` header of a 400 response |
 * | `BAD_REQUEST` | respond with 400 and `WWW-Authenticate: {responseContent}`: the request has no access token |
 * | `UNAUTHORIZED` | respond with 401 and `WWW-Authenticate: {responseContent}`: the token does not exist or has expired |
 * | `FORBIDDEN` | respond with 403 and `WWW-Authenticate: {responseContent}`: the token lacks a scope or belongs to another user |
 * | `INTERNAL_SERVER_ERROR` | respond with 500 and `WWW-Authenticate: {responseContent}`: Authlete failed, or the call is invalid |
 *
 * Add `Cache-Control: no-store` and `Pragma: no-cache` to each error response. If `dpopNonce` is present, add
 * `DPoP-Nonce: {dpopNonce}` to every response, including a successful one. `responseContent` is suitable for tokens of
 * the type `Bearer`; for other types, write the header yourself.
 *
 * The response contains what Authlete has stored. If the access token is a JWT and `tokenManagementUpdate` has changed
 * the token since it was issued, the JWT still contains the old values, but the response contains the new ones.
 *
 * @example
 * ```ts
 * declare const req: Request;
 * declare function history(user: string): Response;
 * const token = req.headers.get("authorization")?.replace(/^Bearer /i, "") ?? "";
 * const introspectionRequest = { token, scopes: ["history.read"] };
 * const res = await introspectionProcess(authlete, { introspectionRequest });
 * if (!res.ok) return new Response(null, { status: 500 });
 * const { action, subject = "", responseContent = "" } = res.value;
 * const headers = { "WWW-Authenticate": responseContent, "Cache-Control": "no-store", Pragma: "no-cache" };
 * switch (action) {
 *   case "OK": return history(subject);
 *   case "BAD_REQUEST": return new Response(null, { status: 400, headers });
 *   case "UNAUTHORIZED": return new Response(null, { status: 401, headers });
 *   case "FORBIDDEN": return new Response(null, { status: 403, headers });
 *   default: return new Response(null, { status: 500, headers });
 * }
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the token, and what the protected resource requires of it
 * @param options the {@link RequestOptions} of this call
 * @returns the action and the details of the token, or an error of {@link OperationError}; the promise never rejects
 * @see https://www.rfc-editor.org/rfc/rfc6750#section-3 for the errors of a protected resource
 */
export function introspectionProcess(
  authlete: Context,
  request: IntrospectionProcessRequest,
  options?: RequestOptions,
): Promise<Result<IntrospectionResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<IntrospectionProcessRequest, IntrospectionResponse> = {
  method: "POST",
  path: "/api/{serviceId}/auth/introspection",
  idempotent: true,
  request: IntrospectionProcessRequestSchema,
  body: "introspectionRequest",
  response: IntrospectionResponseSchema,
};

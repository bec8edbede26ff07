import type { OperationError } from "../models/errors.js";
import { type IntrospectionResponse, IntrospectionResponseSchema } from "../models/introspectionResponse.js";
import {
  type IntrospectionProcessRequest,
  IntrospectionProcessRequestSchema,
} from "../models/operations/introspectionProcessRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Tells whether an access token is good for a request that came with it. Each protected resource calls this
 * before it serves, with the scopes (and the user, the resources, …) that it asks for.
 *
 * | `action` of the value | what the resource answers |
 * |---|---|
 * | `OK` | the resource. Where the request is wrong for another reason, `responseContent` may serve as the `WWW-Authenticate` of a 400 |
 * | `BAD_REQUEST` | 400 with `WWW-Authenticate: {responseContent}`: there was no token |
 * | `UNAUTHORIZED` | 401 with `WWW-Authenticate: {responseContent}`: no such token, or it has expired |
 * | `FORBIDDEN` | 403 with `WWW-Authenticate: {responseContent}`: it lacks a scope, or is another user's |
 * | `INTERNAL_SERVER_ERROR` | 500 with `WWW-Authenticate: {responseContent}`: Authlete failed, or this call was wrong |
 *
 * Add `Cache-Control: no-store` and `Pragma: no-cache` to each of the errors, and `DPoP-Nonce: {dpopNonce}`
 * to any answer where `dpopNonce` is present. `responseContent` suits tokens of the type `Bearer`; for other
 * types write the header yourself.
 *
 * What comes back is what Authlete has stored: where an access token is a JWT and `tokenManagementUpdate` has
 * changed it since, the JWT still holds the old facts, the answer the new ones.
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
 * @param request the service, the token, and what is asked of it
 * @param options the {@link RequestOptions} of this call
 * @returns what to do and the facts of the token, or an error of {@link OperationError}; the promise never rejects
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

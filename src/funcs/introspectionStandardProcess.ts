import type { OperationError } from "../models/errors.js";
import {
  type IntrospectionStandardProcessRequest,
  IntrospectionStandardProcessRequestSchema,
} from "../models/operations/introspectionStandardProcessRequest.js";
import {
  type StandardIntrospectionResponse,
  StandardIntrospectionResponseSchema,
} from "../models/standardIntrospectionResponse.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Handles an introspection request as RFC 7662 defines it. Your introspection endpoint, where you offer one
 * to resource servers, calls this with the body of their request. Resource servers that can call Authlete
 * themselves learn more from `introspectionProcess`.
 *
 * Authlete does not look at who asks. RFC 7662 wants the endpoint protected: authenticate the resource server
 * before this call, and answer 401 where that fails.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `OK` | answers 200 with the JSON in `responseContent`, as `application/json` |
 * | `JWT` | answers 200 with the JWT in `responseContent`, as `application/token-introspection+jwt` |
 * | `BAD_REQUEST` | answers 400: the request had no `token`. The JSON in `responseContent` may be the body |
 * | `INTERNAL_SERVER_ERROR` | answers 500: Authlete failed, or this call was wrong. The JSON in `responseContent` may be the body |
 *
 * A token that is unknown or has expired is no error: `OK`, with `"active":false` in the JSON.
 *
 * @example
 * ```ts
 * declare function authenticated(request: Request): boolean; // whether a resource server of yours asks
 * async function introspect(request: Request): Promise<Response> {
 *   const challenge = { "WWW-Authenticate": 'Basic realm="introspection"' };
 *   if (!authenticated(request)) return new Response(null, { status: 401, headers: challenge });
 *   const parameters = await request.text();
 *   const res = await introspectionStandardProcess(authlete, {
 *     standardIntrospectionRequest: { parameters },
 *   });
 *   if (!res.ok) return new Response(null, { status: 500 });
 *   const { action, responseContent = null } = res.value;
 *   const headers = { "Content-Type": "application/json" };
 *   switch (action) { // not `JWT`, which only comes if httpAcceptHeader asks for it
 *     case "OK": return new Response(responseContent, { headers });
 *     case "BAD_REQUEST": return new Response(responseContent, { status: 400, headers });
 *     default: return new Response(responseContent, { status: 500, headers });
 *   }
 * }
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the service, and what the resource server sent
 * @param options the {@link RequestOptions} of this call
 * @returns what to answer, or an error of {@link OperationError}; the promise never rejects
 * @see https://www.rfc-editor.org/rfc/rfc7662#section-2
 * @see https://www.rfc-editor.org/rfc/rfc9701 for answers as a JWT
 * @see https://developers.authlete.com/api-reference/introspection-endpoint/process-oauth-20-introspection-request
 */
export function introspectionStandardProcess(
  authlete: Context,
  request: IntrospectionStandardProcessRequest,
  options?: RequestOptions,
): Promise<Result<StandardIntrospectionResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<IntrospectionStandardProcessRequest, StandardIntrospectionResponse> = {
  method: "POST",
  path: "/api/{serviceId}/auth/introspection/standard",
  idempotent: true,
  request: IntrospectionStandardProcessRequestSchema,
  body: "standardIntrospectionRequest",
  response: StandardIntrospectionResponseSchema,
};

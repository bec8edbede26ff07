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
 * Handles an introspection request as defined by OAuth 2.0 Token Introspection (RFC 7662). If you offer an
 * introspection endpoint to resource servers, the endpoint calls this with the body of the resource server's request.
 * Resource servers that can call Authlete themselves get more details from `introspectionProcess`.
 *
 * Authlete does not authenticate the resource server. RFC 7662 requires the endpoint to be protected: authenticate the
 * resource server before this call, and respond with 401 if the authentication fails.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `OK` | respond with 200 and the JSON in `responseContent`, as `application/json` |
 * | `JWT` | respond with 200 and the JWT in `responseContent`, as `application/token-introspection+jwt` |
 * | `BAD_REQUEST` | respond with 400: the request has no `token`. You may use the JSON in `responseContent` as the body |
 * | `INTERNAL_SERVER_ERROR` | respond with 500: Authlete failed, or the call is invalid. You may use the JSON in `responseContent` as the body |
 *
 * A token that is unknown or has expired is not an error: the action is `OK`, and the JSON contains `"active":false`.
 *
 * @example
 * ```ts
 * declare function authenticated(request: Request): boolean; // whether one of your resource servers sent it
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
 *   switch (action) { // not `JWT`, which requires httpAcceptHeader
 *     case "OK": return new Response(responseContent, { headers });
 *     case "BAD_REQUEST": return new Response(responseContent, { status: 400, headers });
 *     default: return new Response(responseContent, { status: 500, headers });
 *   }
 * }
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns the response for the resource server, or an error of {@link OperationError}; the promise never rejects
 * @see https://www.rfc-editor.org/rfc/rfc7662#section-2
 * @see https://www.rfc-editor.org/rfc/rfc9701 for responses as a JWT
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

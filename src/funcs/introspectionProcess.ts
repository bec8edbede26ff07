import type { OperationError } from "../models/errors.js";
import { type IntrospectionResponse, IntrospectionResponseSchema } from "../models/introspectionResponse.js";
import {
  type AuthIntrospectionApiRequest,
  AuthIntrospectionApiRequestSchema,
} from "../models/operations/authIntrospectionApiRequest.js";
import type { Client, Operation, RequestOptions } from "../runtime/client.js";
import type { Result } from "../runtime/result.js";

/**
 * Tells whether an access token is good for a request that came with it. Each protected resource calls this
 * before it serves, with the scopes (and the user, the resources, …) that it asks for.
 *
 * | `action` of the value | what the resource answers |
 * |---|---|
 * | `OK` | the resource. `responseContent` is a `WWW-Authenticate` for a 400, should the request be wrong in itself |
 * | `BAD_REQUEST` | 400 with `WWW-Authenticate: {responseContent}`: there was no token |
 * | `UNAUTHORIZED` | 401 with `WWW-Authenticate: {responseContent}`: no such token, or it has expired |
 * | `FORBIDDEN` | 403 with `WWW-Authenticate: {responseContent}`: it lacks a scope, or is another user's |
 * | `INTERNAL_SERVER_ERROR` | 500: Authlete failed, or this call was wrong |
 *
 * Add `Cache-Control: no-store` to each of the errors. `responseContent` suits tokens of the type `Bearer`.
 *
 * What comes back is what Authlete has stored: where an access token is a JWT and was changed by
 * `tokenManagementUpdate` since, the JWT itself tells the old facts, the answer the new ones.
 *
 * @example
 * ```ts
 * const res = await introspectionProcess(authlete, {
 *   serviceId: "715948317",
 *   introspectionRequest: { token: "VFGsNK-5sXiqterdaR7b5QbRX9VTwVCQB87jbr2_xAI", scopes: ["history.read"] },
 * });
 * if (res.ok && res.value.action === "OK") console.log(`Serving ${res.value.subject}.`);
 * ```
 *
 * @param client the context: an `AuthleteCore`, or whatever else implements `Client`
 * @param request the service, the token, and what is asked of it
 * @param options what this call does differently: timeout, retries, headers, signal
 * @returns what to do and the facts of the token, or an error of {@link OperationError}; the promise never rejects
 * @see https://www.rfc-editor.org/rfc/rfc6750#section-3 for the errors of a protected resource
 */
export function introspectionProcess(
  client: Client,
  request: AuthIntrospectionApiRequest,
  options?: RequestOptions,
): Promise<Result<IntrospectionResponse, OperationError>> {
  return client.call(operation, request, options);
}

const operation: Operation<AuthIntrospectionApiRequest, IntrospectionResponse> = {
  method: "POST",
  path: "/api/{serviceId}/auth/introspection",
  request: AuthIntrospectionApiRequestSchema,
  body: "introspectionRequest",
  response: IntrospectionResponseSchema,
};

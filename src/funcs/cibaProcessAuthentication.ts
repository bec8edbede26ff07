import {
  type BackchannelAuthenticationResponse,
  BackchannelAuthenticationResponseSchema,
} from "../models/backchannelAuthenticationResponse.js";
import type { OperationError } from "../models/errors.js";
import {
  type CibaProcessAuthenticationRequest,
  CibaProcessAuthenticationRequestSchema,
} from "../models/operations/cibaProcessAuthenticationRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Validates a backchannel authentication request of Client-Initiated Backchannel Authentication (CIBA), and
 * authenticates the client that sent it. Your backchannel authentication endpoint calls it first.
 *
 * Your server must then identify the user. If it can, call `cibaIssue` to create the response for the client, ask the
 * user on the authentication device, and report the result to `cibaComplete`. If it cannot, call `cibaFail` to create
 * the response. Every client must authenticate: public clients cannot use CIBA.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `USER_IDENTIFICATION` | find the user by `hint` (see `hintType`), check `userCode` if it is present, and call `cibaIssue` or `cibaFail` with the `ticket` |
 * | `BAD_REQUEST` | respond with 400 and the JSON in `responseContent`: the request is invalid |
 * | `UNAUTHORIZED` | respond with 401, your own `WWW-Authenticate` challenge, and the JSON in `responseContent`: the client failed to authenticate |
 * | `INTERNAL_SERVER_ERROR` | respond with 500 and the JSON in `responseContent`: Authlete failed, or the call is invalid |
 *
 * Send each response with `Content-Type: application/json`, `Cache-Control: no-store` and `Pragma: no-cache`.
 *
 * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection, because Authlete may
 * have processed the request in any other case. `retries` of the call are obeyed.
 *
 * @example
 * ```ts
 * declare const req: Request;
 * declare const basicOf: (req: Request) => { clientId?: string; clientSecret?: string };
 * declare const identify: (valid: BackchannelAuthenticationResponse) => Promise<Response>;
 * const res = await cibaProcessAuthentication(authlete, {
 *   backchannelAuthenticationRequest: { parameters: await req.text(), ...basicOf(req) },
 * });
 * if (!res.ok) return new Response(null, { status: 500 });
 * const headers = { "Content-Type": "application/json", "Cache-Control": "no-store", Pragma: "no-cache" };
 * const challenge = { ...headers, "WWW-Authenticate": 'Basic realm="example"' };
 * const body = res.value.responseContent ?? null;
 * switch (res.value.action) {
 *   case "USER_IDENTIFICATION":
 *     return identify(res.value);
 *   case "BAD_REQUEST":
 *     return new Response(body, { status: 400, headers });
 *   case "UNAUTHORIZED":
 *     return new Response(body, { status: 401, headers: challenge });
 *   default:
 *     return new Response(body, { status: 500, headers });
 * }
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the request of the client, with its credentials
 * @param options the {@link RequestOptions} of this call
 * @returns the next step and what the client requests, or an error of {@link OperationError}; the promise never rejects
 * @see https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#auth_request
 * @see https://developers.authlete.com/api-reference/ciba/process-backchannel-authentication-request
 */
export function cibaProcessAuthentication(
  authlete: Context,
  request: CibaProcessAuthenticationRequest,
  options?: RequestOptions,
): Promise<Result<BackchannelAuthenticationResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<CibaProcessAuthenticationRequest, BackchannelAuthenticationResponse> = {
  method: "POST",
  path: "/api/{serviceId}/backchannel/authentication",
  idempotent: false,
  request: CibaProcessAuthenticationRequestSchema,
  body: "backchannelAuthenticationRequest",
  response: BackchannelAuthenticationResponseSchema,
};

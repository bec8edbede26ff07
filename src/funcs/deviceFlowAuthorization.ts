import {
  type DeviceAuthorizationResponse,
  DeviceAuthorizationResponseSchema,
} from "../models/deviceAuthorizationResponse.js";
import type { OperationError } from "../models/errors.js";
import {
  type DeviceFlowAuthorizationRequest,
  DeviceFlowAuthorizationRequestSchema,
} from "../models/operations/deviceFlowAuthorizationRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Validates a device authorization request, authenticates the client if it is confidential, and issues a device code
 * and a user code. Your device authorization endpoint needs no other call to create its response.
 *
 * The device then shows the user code and polls the token endpoint (`tokenProcess`). Meanwhile the user opens your
 * verification page, which calls `deviceFlowVerification` and `deviceFlowComplete`.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `OK` | respond with 200 and the JSON in `responseContent` |
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
 * const res = await deviceFlowAuthorization(authlete, {
 *   deviceAuthorizationRequest: { parameters: await req.text(), ...basicOf(req) },
 * });
 * if (!res.ok) return new Response(null, { status: 500 });
 * const headers = { "Content-Type": "application/json", "Cache-Control": "no-store", Pragma: "no-cache" };
 * const challenge = { ...headers, "WWW-Authenticate": 'Basic realm="example"' };
 * const body = res.value.responseContent ?? null;
 * switch (res.value.action) {
 *   case "OK":
 *     return new Response(body, { status: 200, headers });
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
 * @returns the codes and the body for the client, or an error of {@link OperationError}; the promise never rejects
 * @see https://www.rfc-editor.org/rfc/rfc8628#section-3.1
 */
export function deviceFlowAuthorization(
  authlete: Context,
  request: DeviceFlowAuthorizationRequest,
  options?: RequestOptions,
): Promise<Result<DeviceAuthorizationResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<DeviceFlowAuthorizationRequest, DeviceAuthorizationResponse> = {
  method: "POST",
  path: "/api/{serviceId}/device/authorization",
  idempotent: false,
  request: DeviceFlowAuthorizationRequestSchema,
  body: "deviceAuthorizationRequest",
  response: DeviceAuthorizationResponseSchema,
};

import type { OperationError } from "../models/errors.js";
import {
  type LifecycleGetApiLifecycleHealthcheckRequest,
  LifecycleGetApiLifecycleHealthcheckRequestSchema,
} from "../models/operations/lifecycleGetApiLifecycleHealthcheckRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Checks whether the Authlete server is healthy, for monitoring. The call needs neither a service nor credentials, and
 * sends none.
 *
 * The value is the text of the response, normally `OK`. A server that is not healthy responds with 500 without a
 * `resultCode`: the error is an `AuthleteDefaultError`, whose `body` contains the response. If retries are enabled, the
 * call is retried before it fails.
 *
 * @example
 * ```ts
 * const res = await lifecycleGetApiLifecycleHealthcheck(authlete, { extended: true }, { timeoutMs: 5000 });
 * if (!res.ok) console.error(`Authlete is not healthy: ${res.error.message}`);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns the text of the response, or an error of {@link OperationError}; the promise never rejects
 */
export function lifecycleGetApiLifecycleHealthcheck(
  authlete: Context,
  request: LifecycleGetApiLifecycleHealthcheckRequest = {},
  options?: RequestOptions,
): Promise<Result<string, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<LifecycleGetApiLifecycleHealthcheckRequest, string> = {
  method: "GET",
  path: "/api/lifecycle/healthcheck",
  idempotent: true,
  request: LifecycleGetApiLifecycleHealthcheckRequestSchema,
  text: true,
  anonymous: true,
};

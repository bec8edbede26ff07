import type { OperationError } from "../models/errors.js";
import {
  type LifecycleGetApiLifecycleHealthcheckRequest,
  LifecycleGetApiLifecycleHealthcheckRequestSchema,
} from "../models/operations/lifecycleGetApiLifecycleHealthcheckRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Asks whether the Authlete server is healthy, for monitoring. It needs neither a service nor credentials,
 * and sends none.
 *
 * The value is the text of the answer, `OK` as a rule. A server that is not healthy answers 500 without a
 * `resultCode`: an `AuthleteDefaultError`, whose `body` holds what it said. Where retries are on, such a 500
 * is tried again first.
 *
 * @example
 * ```ts
 * const res = await lifecycleGetApiLifecycleHealthcheck(authlete, { extended: true }, { timeoutMs: 5000 });
 * if (!res.ok) console.error(`Authlete is not healthy: ${res.error.message}`);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request how far to look
 * @param options the {@link RequestOptions} of this call
 * @returns the text of the answer, or an error of {@link OperationError}; the promise never rejects
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

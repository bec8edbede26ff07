import type { OperationError } from "../models/errors.js";
import {
  type LifecycleGetApiLifecycleHealthcheckRequest,
  LifecycleGetApiLifecycleHealthcheckRequestSchema,
} from "../models/operations/lifecycleGetApiLifecycleHealthcheckRequest.js";
import { carryOut } from "../runtime/carryOut.js";
import type { Client, Operation, RequestOptions } from "../runtime/client.js";
import type { Result } from "../runtime/result.js";

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
 * @param client the context: an `AuthleteCore`, or whatever else implements `Client`
 * @param request how far to look
 * @param options what this call does differently: timeout, retries, headers, signal
 * @returns the text of the answer, or an error of {@link OperationError}; the promise never rejects
 */
export function lifecycleGetApiLifecycleHealthcheck(
  client: Client,
  request: LifecycleGetApiLifecycleHealthcheckRequest = {},
  options?: RequestOptions,
): Promise<Result<string, OperationError>> {
  return carryOut(client, operation, request, options);
}

const operation: Operation<LifecycleGetApiLifecycleHealthcheckRequest, string> = {
  method: "GET",
  path: "/api/lifecycle/healthcheck",
  request: LifecycleGetApiLifecycleHealthcheckRequestSchema,
  text: true,
  anonymous: true,
};

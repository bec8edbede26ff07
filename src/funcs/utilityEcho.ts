import type { OperationError } from "../models/errors.js";
import {
  type UtilityEchoRequest,
  UtilityEchoRequestSchema,
} from "../models/operations/utilityEchoRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Sends query parameters of your choice and gets them back: a way to try out URL, network, proxies and hooks
 * without touching any data. It belongs to no service.
 *
 * The value is the body of the answer as text. The API does not promise a format; do not build upon one.
 *
 * @example
 * ```ts
 * const res = await utilityEcho(authlete, { greeting: "hello" });
 * console.log(res.ok ? res.value : res.error.message);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the parameters, each under its name
 * @param options the {@link RequestOptions} of this call
 * @returns what Authlete received, as text, or an error of {@link OperationError}; the promise never rejects
 */
export function utilityEcho(
  authlete: Context,
  request: UtilityEchoRequest = {},
  options?: RequestOptions,
): Promise<Result<string, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<UtilityEchoRequest, string> = {
  method: "GET",
  path: "/api/misc/echo",
  idempotent: true,
  request: UtilityEchoRequestSchema,
  text: true,
};

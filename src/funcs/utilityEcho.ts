import type { OperationError } from "../models/errors.js";
import {
  type UtilityEchoRequest,
  UtilityEchoRequestSchema,
} from "../models/operations/utilityEchoRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Sends query parameters of your choice, and returns what Authlete received. Use it to test the URL, the network,
 * proxies and hooks without accessing any data. The call does not require a service.
 *
 * The value is the body of the response as text. The API does not guarantee a format; do not rely on one.
 *
 * @example
 * ```ts
 * const res = await utilityEcho(authlete, { greeting: "hello" });
 * console.log(res.ok ? res.value : res.error.message);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the query parameters by name
 * @param options the {@link RequestOptions} of this call
 * @returns the text of the response, or an error of {@link OperationError}; the promise never rejects
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

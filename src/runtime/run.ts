import type { OperationError } from "../models/errors.js";
import type { Context } from "./context.js";
import { errorOf } from "./errors/failures.js";
import { notSent } from "./errors/notSent.js";
import type { Operation } from "./operation.js";
import type { RequestOptions } from "./options.js";
import type { Result } from "./result.js";

/**
 * Runs an operation with a context. An argument that is not a context, and a context of the user's own that throws,
 * are errors like any other.
 */
export async function run<Request extends object, Value>(
  authlete: Context,
  operation: Operation<Request, Value>,
  request: Request,
  options: RequestOptions | undefined,
): Promise<Result<Value, OperationError>> {
  const attempt = `${operation.method} ${operation.path}`;
  try {
    if (typeof authlete?.call === "function") return await authlete.call(operation, request, options);
    const why = "the first argument must be a context, such as an AuthleteCore";
    throw notSent(attempt, "CONTEXT_INVALID", why);
  } catch (caught) {
    return { ok: false, error: errorOf(attempt, caught) };
  }
}

import type { OperationError } from "../models/errors.js";
import type { Client, Operation, RequestOptions } from "./client.js";
import { failureOf, notSent } from "./failures.js";
import type { Result } from "./result.js";

/**
 * Carries out an operation with a context. What is no context, and a context of the caller's own that throws, is an
 * error like any other.
 */
export async function carryOut<Request extends object, Value>(
  client: Client,
  operation: Operation<Request, Value>,
  request: Request,
  options: RequestOptions | undefined,
): Promise<Result<Value, OperationError>> {
  const attempt = `${operation.method} ${operation.path}`;
  try {
    if (typeof client?.call === "function") return await client.call(operation, request, options);
    throw notSent(attempt, "the first argument is no context, such as an AuthleteCore");
  } catch (caught) {
    return { ok: false, error: failureOf(attempt, caught) };
  }
}

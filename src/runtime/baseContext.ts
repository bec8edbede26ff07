import type { OperationError } from "../models/errors.js";
import { type ContextParts, call } from "./call.js";
import type { Context } from "./context.js";
import type { Operation } from "./operation.js";
import type { RequestOptions } from "./options.js";
import type { Result } from "./result.js";

/** What all contexts have in common. Printing a context never reveals its credentials. */
export abstract class BaseContext implements Context {
  readonly #parts: ContextParts;

  constructor(parts: ContextParts) {
    this.#parts = parts;
  }

  /**
   * Runs an operation. Functions call this method; override it to observe every call.
   *
   * @internal
   */
  call<Request extends object, Value>(
    operation: Operation<Request, Value>,
    request: Request,
    options?: RequestOptions,
  ): Promise<Result<Value, OperationError>> {
    return call(this.#parts, operation, request, options);
  }
}

import type { OperationError } from "../models/errors.js";
import type { Operation } from "./operation.js";
import type { RequestOptions } from "./options.js";
import type { Result } from "./result.js";

/**
 * The first argument of every function: it knows the server and the credentials, and runs operations. `AuthleteCore`,
 * `AuthleteFetchCore`, `AuthleteV2Core` and `Authlete` implement it.
 */
export interface Context {
  /** Runs an operation. Never throws and never rejects. */
  call<Request extends object, Value>(
    operation: Operation<Request, Value>,
    request: Request,
    options?: RequestOptions,
  ): Promise<Result<Value, OperationError>>;
}

/** @deprecated Use {@link Context}. In OAuth, a client is something else. */
export type Client = Context;

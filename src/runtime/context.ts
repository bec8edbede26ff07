import type { OperationError } from "../models/errors.js";
import type { Operation } from "./operation.js";
import type { RequestOptions } from "./options.js";
import type { Result } from "./result.js";

/**
 * The first argument of every function: it knows the server and the credentials, and runs operations. `AuthleteCore`,
 * `AuthleteFetchCore`, `AuthleteV2Core` and `Authlete` implement it.
 */
export interface Context {
  /**
   * Runs an operation. Functions call this method, and programs can call it for an operation that the SDK does not have:
   * errors, retries and options are the same. Never throws and never rejects.
   *
   * Schemas are those of valibot that do not transform, or those of models. Unknown fields of a body and of a response stay,
   * and unknown fields beside the body are refused unless the schema of the request is a `looseObject`. A field of a
   * response that is `null` is absent.
   *
   * @example
   * ```ts
   * import { looseObject, number, string } from "valibot";
   *
   * const res = await authlete.call(
   *   {
   *     method: "POST",
   *     path: "/api/{serviceId}/new/operation",
   *     request: looseObject({ settings: looseObject({ name: string() }) }),
   *     body: "settings",
   *     response: looseObject({ count: number() }),
   *   },
   *   { settings: { name: "a" } },
   * );
   * if (res.ok) console.log(res.value.count);
   * ```
   *
   * @param operation method, path and schemas
   * @param request the fields of the path, the query and the body
   * @param options the options of this call
   * @returns the value of the response, or an error
   */
  call<Request extends object, Value>(
    operation: Operation<Request, Value>,
    request: Request,
    options?: RequestOptions,
  ): Promise<Result<Value, OperationError>>;
}

/** @deprecated Use {@link Context}. In OAuth, a client is something else. */
export type Client = Context;

import { type ActionOf, expectAction, type WithAction } from "../expectAction.js";
import type { OperationError } from "../models/errors.js";
import type { Context, RequestOptions, Result, Success } from "../types.js";

/** A function of `funcs`: it takes the context and the arguments of the call. */
type Func<Arguments extends unknown[], Value> = (
  authlete: Context,
  ...args: Arguments
) => Promise<Result<Value, OperationError>>;

/** The same function as a method: it resolves to the value, and rejects with the error. */
export type Method<Request, Value> = (request: Request, options?: RequestOptions) => ValuePromise<Value>;

/** A promise of a value that can also return the HTTP response, and test the `action` of the value. */
export interface ValuePromise<Value> extends Promise<Value> {
  /**
   * Returns the value together with the HTTP response (status and headers; its body has been read).
   *
   * @example
   * ```ts
   * const { value, response } = await authlete.token.management.list({ subject: "john" }).withResponse();
   * console.log(response.headers.get("date"), value.totalCount);
   * ```
   */
  withResponse(): Promise<{ value: Value; response: Response }>;
  /**
   * Returns the value if its `action` is one of those expected, and otherwise rejects with an `ActionError`.
   *
   * @example
   * ```ts
   * const introspectionRequest = { token: "from the client" };
   * const { subject } = await authlete.introspection.process({ introspectionRequest }).expectAction("OK");
   * ```
   */
  expectAction<const Action extends ActionOf<Value>>(
    ...actions: readonly [Action, ...Action[]]
  ): Promise<WithAction<Value, Action>>;
}

/** A group of methods of the class `Authlete`. */
export abstract class Namespace {
  readonly #authlete: Context;
  readonly #namespaces: Namespaces;

  constructor(authlete: Context) {
    this.#authlete = authlete;
    this.#namespaces = new Namespaces(authlete);
  }

  protected method<Arguments extends unknown[], Value>(
    func: Func<Arguments, Value>,
  ): (...args: Arguments) => ValuePromise<Value> {
    return (...args) => {
      let succeeded: Success<Value>;
      // V8 follows a chain of promises to the caller's line, but only if each promise has a single handler. A `then`
      // adds no line to the stack, of which Node prints ten; an async function would.
      const promise = func(this.#authlete, ...args).then((result) => {
        if (!result.ok) throw result.error;
        succeeded = result;
        return result.value;
      });
      return Object.assign(promise, {
        withResponse: () => promise.then((value) => ({ value, response: succeeded.response })),
        expectAction: (...actions: readonly [never]) =>
          promise.then(() => {
            const result = expectAction(succeeded as Success<object>, ...actions);
            if (!result.ok) throw result.error;
            return result.value as never;
          }),
      });
    };
  }

  protected namespace<T extends Namespace>(type: new (authlete: Context) => T): T {
    return this.#namespaces.get(type);
  }
}

/** Namespaces that share a context. Each is created when it is first used. */
export class Namespaces {
  readonly #authlete: Context;
  readonly #created = new Map<unknown, Namespace>();

  constructor(authlete: Context) {
    this.#authlete = authlete;
  }

  get<T extends Namespace>(type: new (authlete: Context) => T): T {
    const namespace = this.#created.get(type) ?? new type(this.#authlete);
    this.#created.set(type, namespace);
    return namespace as T;
  }
}

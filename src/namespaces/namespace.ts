import type { OperationError } from "../models/errors.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import type { Result } from "../runtime/result.js";

/** A function of `funcs`: the context, and what its user gives. */
type Func<Arguments extends unknown[], Value> = (
  client: Client,
  ...given: Arguments
) => Promise<Result<Value, OperationError>>;

/** The same as a method: it gives the value, and throws the error. */
export type Method<Request, Value> = (request: Request, options?: RequestOptions) => ValuePromise<Value>;

/** A promise of a value that can give the HTTP answer behind the value, too. */
export interface ValuePromise<Value> extends Promise<Value> {
  /**
   * The value together with the HTTP answer (status, headers; its body has been read).
   *
   * @example
   * ```ts
   * const { value, response } = await authlete.token.management.list({ subject: "john" }).withResponse();
   * console.log(response.headers.get("date"), value.totalCount);
   * ```
   */
  withResponse(): Promise<{ value: Value; response: Response }>;
}

/** A group of methods of the class `Authlete`. */
export abstract class Namespace {
  readonly #client: Client;
  readonly #namespaces: Namespaces;

  constructor(client: Client) {
    this.#client = client;
    this.#namespaces = new Namespaces(client);
  }

  protected method<Arguments extends unknown[], Value>(
    func: Func<Arguments, Value>,
  ): (...given: Arguments) => ValuePromise<Value> {
    return (...given) => {
      const answer = func(this.#client, ...given).then((result) => {
        if (result.ok) return result;
        throw result.error;
      });
      const value = answer.then((success) => success.value);
      return Object.assign(value, {
        withResponse: () => {
          // Who asks for both is told of an error once, by the promise returned here.
          value.catch(() => {});
          return answer.then(({ value, response }) => ({ value, response }));
        },
      });
    };
  }

  protected namespace<T extends Namespace>(type: new (client: Client) => T): T {
    return this.#namespaces.get(type);
  }
}

/** Namespaces that share a context. Each is made when it is first asked for. */
export class Namespaces {
  readonly #client: Client;
  readonly #made = new Map<unknown, Namespace>();

  constructor(client: Client) {
    this.#client = client;
  }

  get<T extends Namespace>(type: new (client: Client) => T): T {
    const namespace = this.#made.get(type) ?? new type(this.#client);
    this.#made.set(type, namespace);
    return namespace as T;
  }
}

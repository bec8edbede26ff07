import type { OperationError } from "../models/errors.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import type { Result } from "../runtime/result.js";

/** A function of `funcs`: context, request, options. */
type Func<Request extends object, Value> = (
  client: Client,
  request: Request,
  options?: RequestOptions,
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
   * const { value, response } = await authlete.token.management.list({ serviceId }).withResponse();
   * console.log(response.headers.get("date"), value.totalCount);
   * ```
   */
  withResponse(): Promise<{ value: Value; response: Response }>;
}

/** A group of methods of the class `Authlete`. */
export abstract class Namespace {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  protected method<Request extends object, Value>(func: Func<Request, Value>): Method<Request, Value> {
    return (request, options) => {
      const answer = func(this.#client, request, options).then((result) => {
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

  protected namespace<T>(type: new (client: Client) => T): T {
    return new type(this.#client);
  }
}

import type { OperationError } from "./models/errors.js";
import { call } from "./runtime/call.js";
import type { Client, Operation, RequestOptions } from "./runtime/client.js";
import type { Context } from "./runtime/context.js";
import { type ContextOptions, contextOf } from "./runtime/contextOf.js";
import { own } from "./runtime/options.js";
import type { Result } from "./runtime/result.js";
import { type PlainFetch, sendWithFetch } from "./runtime/sendWithFetch.js";

/** What a context without ky can be told when it is made. Every member may be left out. */
export interface FetchOptions extends Omit<ContextOptions, "fetch"> {
  /** The `fetch` to send with, called with a URL and options. Default: the runtime's, as it is when a call is made. */
  fetch?: PlainFetch | undefined;
}

/**
 * A context for the smallest bundle: it sends with `fetch` alone, where `AuthleteCore` sends through ky. The same
 * functions, results, errors, time limits and aborts; no hooks and no retries.
 *
 * Take it in browsers, edge functions and wherever each kilobyte counts; take `AuthleteCore` where failed
 * attempts are to be repeated. A call that asks this context for retries resolves to an
 * `InvalidRequestError` and sends nothing.
 *
 * @example
 * ```ts
 * import { AuthleteFetchCore } from "authlete-typescript-sdk/fetch";
 * import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
 *
 * const authlete = new AuthleteFetchCore({ serviceId: "715948317" });
 * const res = await tokenManagementList(authlete);
 * ```
 *
 * @throws TypeError for a `serverURL` or `serverIdx` that can never work
 */
export class AuthleteFetchCore implements Client {
  readonly #context: Context;

  constructor(options: FetchOptions = {}) {
    this.#context = contextOf(options, sendWithFetch(own(options).fetch));
  }

  /**
   * Carries out an operation. Functions call this; wrap it to see every call.
   *
   * @internal
   */
  call<Request extends object, Value>(
    operation: Operation<Request, Value>,
    request: Request,
    options?: RequestOptions,
  ): Promise<Result<Value, OperationError>> {
    return call(this.#context, operation, request, options);
  }
}

export type { ContextOptions } from "./runtime/contextOf.js";
export type { PlainFetch } from "./runtime/sendWithFetch.js";

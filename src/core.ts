import type { Hooks } from "ky";
import type { OperationError } from "./models/errors.js";
import { call } from "./runtime/call.js";
import type { Client, Operation, RequestOptions } from "./runtime/client.js";
import type { Context } from "./runtime/context.js";
import { type ContextOptions, contextOf } from "./runtime/contextOf.js";
import { own } from "./runtime/options.js";
import type { Result } from "./runtime/result.js";
import type { RetryConfig } from "./runtime/retryConfig.js";
import { sendWithKy } from "./runtime/sendWithKy.js";

/** What a context can be told when it is made. Every member may be left out. */
export interface SDKOptions extends ContextOptions {
  /** Whether and how failed attempts are repeated. Default: they are not. */
  retryConfig?: RetryConfig | undefined;
  /**
   * Hooks of ky, for logging, metrics, or headers that depend on the request.
   *
   * @see https://github.com/sindresorhus/ky#hooks
   */
  hooks?: Hooks | undefined;
}

/**
 * The context that every function takes: which server, which credentials, how to send. Make one and share it.
 *
 * Making it does no I/O. It never shows its bearer when it is printed.
 *
 * @example
 * ```ts
 * import { AuthleteCore } from "authlete-typescript-sdk/core";
 * import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
 *
 * const authlete = new AuthleteCore({ serviceId: "715948317" });
 * const res = await tokenManagementList(authlete, {});
 * ```
 *
 * @throws TypeError for a `serverURL` or `serverIdx` that can never work
 */
export class AuthleteCore implements Client {
  readonly #context: Context;

  constructor(options: SDKOptions = {}) {
    const { fetch, hooks } = own(options);
    this.#context = contextOf(options, sendWithKy(fetch, hooks));
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

export type { Bearer } from "./runtime/bearer.js";
export type { Client, Operation, RequestOptions } from "./runtime/client.js";
export type { ContextOptions } from "./runtime/contextOf.js";
export { type Fetch, ServerList } from "./runtime/options.js";
export type { Failed, Result, Success } from "./runtime/result.js";
export type { Backoff, RetryConfig } from "./runtime/retryConfig.js";

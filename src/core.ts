import type { Hooks } from "ky";
import type { OperationError } from "./models/errors.js";
import { type Bearer, bearerAuthorization } from "./runtime/bearer.js";
import { call } from "./runtime/call.js";
import type { Client, Operation, RequestOptions } from "./runtime/client.js";
import type { Context } from "./runtime/context.js";
import { noServer, ServerList, serverOf } from "./runtime/options.js";
import type { Result } from "./runtime/result.js";
import type { RetryConfig } from "./runtime/retryConfig.js";
import { type Fetch, sendWithKy } from "./runtime/sendWithKy.js";

/** What a context can be told when it is made. Every member may be left out. */
export interface SDKOptions {
  /**
   * The service access token or organization token to send, or a function that is asked for it before
   * each request. Default: the environment variable `AUTHLETE_BEARER`, where there is an environment.
   *
   * @see https://developers.authlete.com/get-started/authentication
   */
  bearer?: Bearer | undefined;
  /**
   * Another way to give the bearer, of an older version of this SDK.
   *
   * @deprecated Use `bearer`.
   */
  security?: { authlete?: Bearer | undefined } | undefined;
  /** The cluster: 0 United States (default), 1 Japan, 2 Europe, 3 Brazil. */
  serverIdx?: number | undefined;
  /** A server of your own, instead of a cluster: `https://authlete.example.com`. */
  serverURL?: string | URL | undefined;
  /** The service ID of every request that names none. */
  serviceId?: string | undefined;
  /**
   * Milliseconds that a call may take, all attempts, the waits between them and the body of the answer
   * included. `0` or `Infinity`: no limit. Default: 60,000, and `maxElapsedTime` more where retries are on.
   */
  timeoutMs?: number | undefined;
  /** Whether and how failed attempts are repeated. Default: they are not. */
  retryConfig?: RetryConfig | undefined;
  /** The `fetch` to send with. Default: the runtime's, as it is when a call is made. */
  fetch?: Fetch | undefined;
  /** The `User-Agent` header. Default: the runtime's own. */
  userAgent?: string | undefined;
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
    const { security, bearer = security?.authlete, serverIdx = 0, fetch, hooks } = options;
    const serverURL = serverOf(options.serverURL ?? ServerList[serverIdx]);
    if (!serverURL) throw new TypeError(noServer);
    this.#context = {
      ...options,
      serverURL,
      authorize: bearerAuthorization(bearer),
      send: sendWithKy(fetch, hooks),
    };
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
export { ServerList } from "./runtime/options.js";
export type { Failed, Result, Success } from "./runtime/result.js";
export type { Backoff, RetryConfig } from "./runtime/retryConfig.js";
export type { Fetch } from "./runtime/sendWithKy.js";

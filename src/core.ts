import type { Hooks } from "ky";
import { BaseContext } from "./runtime/baseContext.js";
import { bearerAuthorization } from "./runtime/credentials/bearer.js";
import { own } from "./runtime/settings/own.js";
import { contextSettings } from "./runtime/settings/settings.js";
import { sendWithRetries } from "./runtime/transport/sendWithRetries.js";
import type { ContextOptions, RetryConfig } from "./types.js";

/** The options of {@link AuthleteCore}. Each may be omitted. */
export interface AuthleteCoreOptions extends ContextOptions {
  /**
   * Whether and how failed attempts are retried. Default: no retries. Operations that must not happen twice are retried
   * only if Authlete did not process the request: see {@link RetryConfig}.
   */
  retryConfig?: RetryConfig | undefined;
  /**
   * Hooks of ky, for logging, metrics, or headers that depend on the request.
   *
   * @see https://github.com/sindresorhus/ky#hooks
   */
  hooks?: Hooks | undefined;
}

/** @deprecated Use {@link AuthleteCoreOptions}. */
export type SDKOptions = AuthleteCoreOptions;

/**
 * The context that every function takes: which server, which credentials, and how to send. Create one and share it.
 *
 * Creating it does no I/O. Printing it never reveals its bearer. A call without retries and hooks is sent with `fetch`
 * alone; ky is loaded by `import()` when a call needs it.
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
 * @throws ConfigurationError (a `TypeError`) for a server that can never work, and for an option that the context does
 * not have, such as `httpClient` of `@authlete/typescript-sdk`
 */
export class AuthleteCore extends BaseContext {
  constructor(options: AuthleteCoreOptions = {}) {
    const { fetch, hooks } = own(options);
    super({
      settings: contextSettings(options),
      authorize: bearerAuthorization(options),
      send: sendWithRetries(fetch, hooks),
    });
  }
}

// All types that hooks receive and return: with pnpm, a program that does not depend on ky cannot import them from it.
export type {
  AfterResponseHook,
  AfterResponseState,
  BeforeErrorHook,
  BeforeErrorState,
  BeforeRequestHook,
  BeforeRequestState,
  BeforeRetryHook,
  BeforeRetryState,
  Hooks,
  InitHook,
  KyRequest,
  KyResponse,
  NormalizedOptions as KyNormalizedOptions,
  Options as KyOptions,
} from "ky";
export { ServerList } from "./runtime/settings/server.js";
export type * from "./types.js";

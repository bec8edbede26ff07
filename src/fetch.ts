import { BaseContext } from "./runtime/baseContext.js";
import { bearerAuthorization } from "./runtime/credentials/bearer.js";
import { notSent } from "./runtime/errors/notSent.js";
import { own } from "./runtime/settings/own.js";
import { contextSettings } from "./runtime/settings/settings.js";
import type { Send } from "./runtime/transport/send.js";
import { sendWithFetch } from "./runtime/transport/sendWithFetch.js";
import type { ContextOptions, Fetch } from "./types.js";

/** The options of {@link AuthleteFetchCore}. Each may be omitted. */
export interface AuthleteFetchCoreOptions extends ContextOptions {}

/** @deprecated Use {@link AuthleteFetchCoreOptions}. */
export type FetchOptions = AuthleteFetchCoreOptions;

/** @deprecated Use {@link Fetch}: both contexts call `fetch` in the same way. */
export type PlainFetch = Fetch;

/**
 * A context without ky, for the smallest bundle that cannot be split into chunks. Functions, results, errors, time
 * limits and aborts are those of `AuthleteCore`; there are no hooks and no retries. A call that asks for retries
 * resolves to an `InvalidRequestError` and sends nothing.
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
 * @throws ConfigurationError (a `TypeError`) for a server that can never work, and for an option that the context does
 * not have, such as `httpClient` of `@authlete/typescript-sdk`
 */
export class AuthleteFetchCore extends BaseContext {
  constructor(options: AuthleteFetchCoreOptions = {}) {
    super({
      settings: contextSettings(options, { hooks: "AuthleteCore" }),
      authorize: bearerAuthorization(options),
      send: sendOnce(own(options).fetch),
    });
  }
}

function sendOnce(fetch: Fetch | undefined): Send {
  return (progress, url, init) => {
    if (!progress.settings.retries) return sendWithFetch(fetch, progress, url, init);
    throw notSent(
      progress.attempt,
      "RETRIES_UNSUPPORTED",
      "AuthleteFetchCore has no retries; use AuthleteCore",
    );
  };
}

export { ServerList } from "./runtime/settings/server.js";
export type * from "./types.js";

import type { ContextOptions, FetchInitOptions, RetryConfig } from "../options.js";
import { own } from "./own.js";
import { invalidServer, ServerList, serverOf } from "./server.js";

/** The options of a context, checked and completed. The options of each call are merged into them. */
export interface ContextSettings extends ContextOptions {
  /** What paths are appended to: `https://us.authlete.com`. */
  readonly serverURL: string;
  readonly fetchOptions: FetchInitOptions;
  readonly retryConfig?: RetryConfig | undefined;
}

/** @throws TypeError for a `serverURL` or `serverIdx` that can never work */
export function contextSettings(options: ContextOptions): ContextSettings {
  const given = own(options);
  const serverURL = serverOf(given.serverURL ?? ServerList[given.serverIdx ?? 0], given.allowInsecure);
  if (!serverURL) throw new TypeError(invalidServer);
  return own({ ...given, serverURL, fetchOptions: own(given.fetchOptions) });
}

import { ConfigurationError } from "../../models/errors.js";
import { notSent } from "../errors/notSent.js";
import type {
  ContextOptions,
  FetchInitOptions,
  HeaderOptions,
  RequestOptions,
  RetryConfig,
} from "../options.js";
import { own } from "./own.js";
import { maxElapsedTimeOf, type RetrySettings, retrySettings } from "./retries.js";
import { checkServer, ServerList } from "./server.js";
import { refuseUnsupported } from "./unsupported.js";

/** The options of a context, checked and completed. The options of each call are merged into them. */
export interface ContextSettings extends ContextOptions {
  /** What paths are appended to: `https://us.authlete.com`. */
  readonly serverURL: string;
  readonly fetchOptions: FetchInitOptions;
  readonly retryConfig?: RetryConfig | undefined;
  /** The settings of calls without options. Set by the first of them. */
  settingsOfCalls?: CallSettings;
}

/**
 * @param unsupported options that this kind of context does not have, each with what to use instead
 * @throws ConfigurationError for an option that can never work
 */
export function contextSettings(
  options: ContextOptions,
  unsupported: Readonly<Record<string, string>> = {},
): ContextSettings {
  const given = own(options);
  refuseUnsupported(given, unsupported);
  const { url, problem } = checkServer(given.serverURL ?? clusterOf(given.serverIdx), given.allowInsecure);
  if (!url) throw new ConfigurationError(`${problem}.`, { code: "SERVER_URL_INVALID" });
  return own({ ...given, serverURL: url, fetchOptions: own(given.fetchOptions) });
}

function clusterOf(serverIdx: number | undefined): string {
  const server = ServerList[serverIdx ?? 0];
  if (server) return server;
  const message = "serverIdx must be 0 (United States), 1 (Japan), 2 (Europe) or 3 (Brazil).";
  throw new ConfigurationError(message, { code: "SERVER_INDEX_INVALID" });
}

/** The settings of one call: its own options, completed by those of its context. */
export interface CallSettings {
  readonly serverURL: string;
  /** 0 or `Infinity`: no limit. */
  readonly timeoutMs: number;
  readonly maxResponseBytes: number;
  readonly maxErrorBytes: number;
  /** `undefined`: no retries. */
  readonly retries: RetrySettings | undefined;
  readonly retryCodes: RequestOptions["retryCodes"];
  /** Whether the call itself asks for retries. The context's `retryConfig` speaks of no operation in particular. */
  readonly asksForRetries: boolean;
  /** Headers to add, those that take precedence last. */
  readonly headers: readonly HeaderOptions[];
  /** Options of `fetch`. The SDK replaces those that are its own. */
  readonly fetchOptions: RequestOptions;
}

/**
 * The options of a call, merged into the settings of its context. Calls without options share one result.
 *
 * @throws InvalidRequestError for an option that cannot work
 */
export function callSettings(
  attempt: string,
  context: ContextSettings,
  options: RequestOptions | undefined,
): CallSettings {
  if (options) return merge(attempt, context, options);
  context.settingsOfCalls ??= merge(attempt, context, {});
  return context.settingsOfCalls;
}

function merge(attempt: string, context: ContextSettings, options: RequestOptions): CallSettings {
  const {
    serverURL,
    retries: retriesOfCall,
    retryCodes,
    timeoutMs = context.timeoutMs,
    maxResponseBytes = context.maxResponseBytes,
    maxErrorBytes = context.maxErrorBytes,
    fetchOptions,
    headers,
    ...fetchOptionsOfCall
  } = own(options);
  const { url, problem } =
    serverURL === undefined
      ? { url: context.serverURL, problem: "" }
      : checkServer(serverURL, context.allowInsecure);
  if (!url) throw notSent(attempt, "SERVER_URL_INVALID", problem);
  const retries = retrySettings(retriesOfCall === undefined ? context.retryConfig : retriesOfCall);
  const limits = {
    timeoutMs: timeoutMs ?? 60_000 + maxElapsedTimeOf(retries),
    maxResponseBytes: maxResponseBytes ?? 2 ** 25,
    maxErrorBytes: maxErrorBytes ?? 2 ** 16,
  };
  for (const [name, limit] of Object.entries(limits)) {
    if (!(typeof limit === "number" && limit >= 0))
      throw notSent(attempt, "LIMIT_INVALID", `${name} must be 0 or more`);
  }
  const shared = own(fetchOptions);
  return {
    ...limits,
    serverURL: url,
    retries,
    retryCodes,
    asksForRetries: retriesOfCall !== undefined || retryCodes !== undefined,
    headers: [userAgentOf(context), context.fetchOptions.headers, shared.headers, headers],
    fetchOptions: own({ ...context.fetchOptions, ...present(shared), ...present(fetchOptionsOfCall) }),
  };
}

function userAgentOf({ userAgent }: ContextSettings): HeaderOptions {
  return userAgent ? { "user-agent": userAgent } : undefined;
}

/** Options without those that are `undefined`, which do not replace the options of the context. */
function present<T extends object>(options: T): T {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as T;
}

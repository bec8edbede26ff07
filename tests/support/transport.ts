// The ways in which a context sends its requests: with `fetch` alone, or through ky for hooks and retries.
import type {
  AuthleteCoreOptions,
  Context,
  Fetch,
  RequestOptions,
  RetryConfig,
} from "authlete-typescript-sdk/core";
import { bearer, hasKy, serviceId, TestedContext } from "./client.js";

/** How often each hook was called. */
export interface HookCalls {
  beforeRequest: number;
  afterResponse: number;
  beforeRetry: number;
}

/** One way of sending: options of a context, new for each call, and what its hooks count. */
export interface Way {
  readonly name: string;
  readonly retriesStatuses: boolean;
  readonly retriesConnectionErrors: boolean;
  readonly hasHooks: boolean;
  start(): { options: AuthleteCoreOptions; hookCalls: HookCalls };
}

export const quickRetries: RetryConfig = {
  strategy: "backoff",
  backoff: { initialInterval: 1, maxInterval: 2, maxElapsedTime: 5_000 },
};

const retryConfigs: [string, RetryConfig | undefined][] = [
  ["without retries", undefined],
  ["with retries of statuses", quickRetries],
  ["with retries of connection errors", { ...quickRetries, retryConnectionErrors: true }],
];

/**
 * Options of a call for the retries of its context: creating a token is not idempotent, so that the context alone
 * retries it only if it was not processed.
 */
export const retriesOf = ({ retryConfig }: AuthleteCoreOptions): RequestOptions => ({ retries: retryConfig });

/** All ways that the context under test has. */
export const ways: Way[] = retryConfigs
  .flatMap(([name, retryConfig]) => [
    wayOf(`${name}, without hooks`, retryConfig, false),
    wayOf(`${name}, with hooks`, retryConfig, true),
  ])
  .filter(({ retriesStatuses, hasHooks }) => hasKy || !(retriesStatuses || hasHooks));

function wayOf(name: string, retryConfig: RetryConfig | undefined, hasHooks: boolean): Way {
  return {
    name,
    hasHooks,
    retriesStatuses: Boolean(retryConfig),
    retriesConnectionErrors:
      retryConfig?.strategy === "backoff" && Boolean(retryConfig.retryConnectionErrors),
    start() {
      const hookCalls = { beforeRequest: 0, afterResponse: 0, beforeRetry: 0 };
      const count = (hook: keyof HookCalls) => [() => void hookCalls[hook]++];
      const hooks = {
        beforeRequest: count("beforeRequest"),
        afterResponse: count("afterResponse"),
        beforeRetry: count("beforeRetry"),
      };
      return { options: { ...(retryConfig && { retryConfig }), ...(hasHooks && { hooks }) }, hookCalls };
    },
  };
}

/** The context under test, with the `fetch` as it is: `client` passes a `Request` to it. */
export function contextWith(fetch: Fetch | undefined, options: AuthleteCoreOptions = {}): Context {
  return new TestedContext({ bearer, serviceId, ...options, fetch });
}

import type { FetchInit } from "../options.js";
import type { Progress } from "../progress.js";
import { own } from "../settings/own.js";
import { runtimeSupport } from "../transport/runtimeSupport.js";

/** The options that `fetch` is called with. */
export function requestInit(
  { settings, deadline }: Progress,
  method: string,
  headers: Record<string, string>,
  body: string | undefined,
): FetchInit {
  const { fetchOptions } = settings;
  const support = runtimeSupport();
  return own({
    ...fetchOptions,
    redirect: fetchOptions.redirect ?? "manual",
    // A cache, such as that of Next.js 13 to 15, would return the secret that an earlier call received.
    cache: fetchOptions.cache ?? (support.cache ? "no-store" : undefined),
    signal: support.signal ? deadline.signal : undefined,
    method,
    headers,
    body,
  }) as FetchInit;
}

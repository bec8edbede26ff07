import type { Hooks } from "ky";
import { RequestTimeoutError } from "../../models/errors.js";
import { notSent } from "../errors/notSent.js";
import { reasonOf } from "../errors/redact.js";
import type { Fetch, FetchInit } from "../options.js";
import type { Progress } from "../progress.js";
import { maxElapsedTimeOf } from "../settings/retries.js";
import type { Send } from "./send.js";
import { sendWithFetch } from "./sendWithFetch.js";

/**
 * Sends with `fetch`, and if the call has retries or the context has hooks, through ky, which does both. ky is more
 * than half of a bundle, so it is loaded when it is used.
 */
export function sendWithRetries(fetch: Fetch | undefined, hooks: Hooks | undefined): Send {
  return (progress, url, init) => {
    const needsKy = progress.settings.retries || hooks;
    return needsKy
      ? loadAndSend(fetch, hooks, progress, url, init)
      : sendWithFetch(fetch, progress, url, init);
  };
}

async function loadAndSend(
  fetch: Fetch | undefined,
  hooks: Hooks = {},
  progress: Progress,
  url: string,
  init: FetchInit,
): Promise<Response | undefined> {
  assertInTime(progress);
  const { sendWithKy } = await loadKy(progress);
  return sendWithKy(fetch, hooks, progress, url, init);
}

/** Throws if the bearer function, or requests that were redirected, have taken all the time that retries have. */
function assertInTime({ attempt, settings, start }: Progress): void {
  const maxElapsedTime = maxElapsedTimeOf(settings.retries);
  if (!maxElapsedTime || performance.now() - start <= maxElapsedTime) return;
  const message = `${attempt} was not sent within maxElapsedTime (${maxElapsedTime})`;
  throw new RequestTimeoutError(message, { code: "RETRY_TIME_EXCEEDED" });
}

async function loadKy({ attempt, deadline }: Progress) {
  try {
    return await deadline.wait(import("./sendWithKy.js"));
  } catch (cause) {
    const why = `the chunk for retries and hooks cannot be loaded (${reasonOf(cause)})`;
    throw notSent(attempt, "MODULE_NOT_LOADED", why, cause);
  }
}

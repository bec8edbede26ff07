import ky, { type Hooks, type Options } from "ky";
import { ConnectionError } from "../models/errors.js";
import type { RequestOptions } from "./client.js";
import type { Context } from "./context.js";
import { noAnswer, notSent, reasonOf } from "./failures.js";
import { type Fetch, maxElapsedTimeOf, own } from "./options.js";
import type { RetryConfig } from "./retryConfig.js";

/**
 * Sends through ky: its hooks, and its retries where the call asks for them. Time limit and body are the
 * call's own business, and without retries ky keeps no second copy of the request.
 */
export function sendWithKy(fetch: Fetch | undefined, hooks: Hooks | undefined): Context["send"] {
  return async ({ attempt, signal, wait, broken, read }, url, init, retries, retryCodes) => {
    const backoff = retries?.strategy === "backoff" ? retries : undefined;
    let answer: Promise<Response | undefined>;
    try {
      answer = ky(url, {
        ...(init as RequestInit & { method: string }),
        timeout: false,
        throwHttpErrors: false,
        // What would change the request is said, lest ky finds it in the prototype of all objects.
        prefix: "",
        searchParams: "",
        json: undefined,
        ...(backoff
          ? { signal, ...repeating(backoff, retryCodes, hooks) }
          : { retry: 0, ...(hooks && { hooks }) }),
        async fetch(input, init) {
          const request = input as Request;
          let response: Response;
          try {
            signal.throwIfAborted();
            // The signal goes here and not through ky, which would derive another from it, at a price for each call.
            const { method } = request;
            response = await (fetch ?? globalThis.fetch)(request, own({ ...init, method, signal }));
          } catch (cause) {
            throw broken(noAnswer(url, cause), cause);
          }
          // ky repeats what fails in here, so a connection that breaks in the body has to break here.
          if (backoff?.retryConnectionErrors) await read(response.clone());
          return response;
        },
      });
    } catch (cause) {
      throw notSent(attempt, reasonOf(cause), cause);
    }
    return wait(answer);
  };
}

/** ky's options for one call: ky counts, waits and sends again, what is decided here is whether and when. */
function repeating(
  config: Extract<RetryConfig, { strategy: "backoff" }>,
  codes: RequestOptions["retryCodes"] = [429, 500, 502, 503, 504],
  hooks: Hooks = {},
): Pick<Options, "retry" | "hooks"> {
  const { initialInterval = 500, maxInterval = 10_000, exponent = 1.5 } = config.backoff ?? {};
  if (!codes.every((code) => /^\d[\dx]{2}$/i.test(`${code}`)))
    throw new Error("retryCodes must be like 503 or 5XX");
  const lastStart = performance.now() + maxElapsedTimeOf(config);
  let repetitions = 0;
  let delay: number | undefined;

  /** Sets and gives the wait before the next attempt; `undefined` where that would start too late. */
  const plan = (retryAfter?: number) => {
    const interval = Math.min(initialInterval * exponent ** repetitions++, maxInterval);
    const wait = Math.max(0, retryAfter ?? interval * (1 - Math.random() / 2));
    delay = performance.now() + wait <= lastStart ? wait : undefined;
    return delay;
  };

  return {
    retry: {
      limit: Number.MAX_SAFE_INTEGER,
      methods: ["get", "post", "put", "delete"],
      shouldRetry: ({ error }) =>
        !!config.retryConnectionErrors && error instanceof ConnectionError && plan() !== undefined,
      delay: () => delay ?? 0,
    },
    hooks: {
      ...hooks,
      afterResponse: [
        ...(hooks.afterResponse ?? []),
        ({ response: { status, headers } }) => {
          if (
            codes.some((code) => isOf(`${code}`, `${status}`)) &&
            plan(parseRetryAfter(`${headers.get("retry-after")}`)) !== undefined
          ) {
            return ky.retry({ delay: delay ?? 0 });
          }
          return undefined;
        },
      ],
    },
  };
}

/** Whether a status is of a code: `503`, or `5XX`. */
function isOf(code: string, status: string): boolean {
  return code.replace(/x/gi, (_, index: number) => status[index] ?? "") === status;
}

/**
 * `Retry-After` (RFC 9110, section 10.2.3) in milliseconds from now: it holds seconds or a date. One that would be
 * no wait counts as absent, else a server that is down would be asked without a pause.
 */
function parseRetryAfter(value: string): number | undefined {
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return wait > 0 ? wait : undefined;
}

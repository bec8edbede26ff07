import {
  ConnectionError,
  RequestAbortedError,
  RequestTimeoutError,
  ResponseValidationError,
} from "../models/errors.js";
import { notSent } from "./failures.js";

/**
 * One call on its way. It ends early when its time is up or its caller aborts.
 *
 * Each wait of the call goes through `wait`, which ends by itself: neither a `fetch` that ignores its signal
 * nor a runtime that loses a derived signal in a garbage collection can make a call hang.
 */
export interface Exchange {
  /** Method and path, for messages. */
  readonly attempt: string;
  /** Aborted when the call ends early, with the error of the call as the reason. */
  readonly signal: AbortSignal;
  /** Waits for a step; rejects with the error of the call when that ends first. */
  wait<T>(step: T | PromiseLike<T>): Promise<T>;
  /** The error of a step that failed: that of the call where it has ended, else that of a broken connection. */
  broken(what: string, cause: unknown): Error;
  /**
   * Reads the body of an answer as UTF-8, as far as the limits allow. The errors of the call tell from then on
   * what has arrived.
   *
   * @throws ConnectionError, ResponseValidationError for a body that is too large
   */
  read(answer: Response): Promise<string>;
  /** What an error keeps of the body that was read last. */
  kept(): string;
  /** Gives the connection up, where there still is one. */
  abandon(): void;
  /** Gives timer and listener back. */
  release(): void;
}

/** How long a call may last and how much it may read. */
export interface Limits {
  readonly timeoutMs: number;
  readonly maxResponseBytes: number;
  readonly maxErrorBytes: number;
}

export function beginExchange(attempt: string, limits: Limits, callersSignal?: AbortSignal | null): Exchange {
  const { timeoutMs, maxResponseBytes, maxErrorBytes } = limits;
  for (const [name, limit] of Object.entries(limits)) {
    if (!(typeof limit === "number" && limit >= 0)) throw notSent(attempt, `${name} must be 0 or more`);
  }
  const controller = new AbortController();
  const { signal } = controller;
  const interrupts: ((error: Error) => void)[] = [];
  let response: Response | undefined;
  let beginning = "";

  const kept = () => beginning.slice(0, maxErrorBytes);
  const arrived = () => [response, response && kept()] as const;
  const end = (
    Type: typeof RequestTimeoutError | typeof RequestAbortedError,
    what: string,
    cause?: unknown,
  ) => {
    const error = new Type(`${attempt} ${what}`, cause, ...arrived());
    for (const interrupt of interrupts) interrupt(error);
    controller.abort(error);
  };
  const abort = () => {
    let cause: unknown;
    let isTimeout = false;
    try {
      cause = callersSignal?.reason;
      isTimeout = (cause as Error | undefined)?.name === "TimeoutError";
    } catch {
      // A reason may be anything, a Proxy too.
    }
    end(isTimeout ? RequestTimeoutError : RequestAbortedError, "was ended by the caller's signal", cause);
  };
  try {
    if (callersSignal) {
      callersSignal.addEventListener("abort", abort);
      if (typeof callersSignal.aborted !== "boolean")
        throw new TypeError("It does not say whether it is aborted.");
      if (callersSignal.aborted) abort();
    }
  } catch (cause) {
    throw notSent(attempt, "signal is no AbortSignal", cause);
  }
  // A longer wait than `setTimeout` knows would end at once.
  const timer =
    timeoutMs > 0 && timeoutMs < 2 ** 31
      ? setTimeout(end, timeoutMs, RequestTimeoutError, `took longer than timeoutMs (${timeoutMs})`)
      : undefined;

  const wait: Exchange["wait"] = (step) =>
    new Promise((resolve, reject) => {
      interrupts.push(reject);
      Promise.resolve(step).then(resolve, reject);
      if (signal.aborted) reject(signal.reason);
    });
  const broken = (what: string, cause: unknown) =>
    signal.aborted ? signal.reason : new ConnectionError(`${attempt} ${what}`, cause, ...arrived());

  return {
    attempt,
    signal,
    wait,
    broken,
    kept,
    async read(answer) {
      const { ok, status } = answer;
      const limit = ok ? maxResponseBytes : maxErrorBytes;
      let body = "";
      let size = 0;
      let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
      const pull = async (from: NonNullable<typeof reader>) => {
        const decoder = new TextDecoder();
        while (size <= limit) {
          const { done, value } = await from.read();
          body += decoder.decode(value?.subarray(0, limit - size), { stream: !done });
          // What errors keep does not hold all of a long body in memory.
          if (size < maxErrorBytes) beginning = body;
          if (done) break;
          // Pieces without a byte count too, else a stream of nothing else would never end.
          size += value.length || 1;
        }
      };
      response = answer;
      beginning = "";
      try {
        reader = answer.body?.getReader?.();
        // There is no body, or it is no web stream: a `fetch` of the caller's may have such.
        await wait(
          reader
            ? pull(reader)
            : answer.text().then((text) => {
                beginning = body = text;
              }),
        );
      } catch (cause) {
        throw broken(`was answered with ${status}, but the body broke off`, cause);
      } finally {
        reader?.cancel().catch(() => {});
      }
      response = undefined;
      if (ok && size > limit) {
        const issue = { path: [], message: `larger than maxResponseBytes (${limit})` };
        throw new ResponseValidationError(
          `${attempt} was answered with ${status}`,
          answer,
          kept(),
          [issue],
          undefined,
        );
      }
      return body;
    },
    abandon: () => controller.abort(),
    release() {
      clearTimeout(timer);
      try {
        callersSignal?.removeEventListener("abort", abort);
      } catch {
        // It is no signal of the runtime's.
      }
    },
  };
}

import { ConnectionError, RequestAbortedError, RequestTimeoutError } from "../models/errors.js";
import { withoutRequest } from "./failures.js";

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
  wait<T>(step: PromiseLike<T>): Promise<T>;
  /** The error of a step that failed: that of the call where it has ended, else that of a broken connection. */
  broken(what: string, cause: unknown): Error;
  /** Reads the body of an answer as UTF-8. The errors of the call tell from then on what has arrived. */
  read(answer: Response): Promise<string>;
  /** Gives timer and listener back. */
  release(): void;
}

export function beginExchange(
  attempt: string,
  timeoutMs: number,
  callersSignal?: AbortSignal | null,
): Exchange {
  const controller = new AbortController();
  const { signal } = controller;
  let response: Response | undefined;
  let body = "";
  const interrupts: ((error: Error) => void)[] = [];

  const end = (
    Type: typeof RequestTimeoutError | typeof RequestAbortedError,
    what: string,
    cause?: unknown,
  ) => {
    const error = new Type(`${attempt} ${what}`, cause, response, body);
    for (const interrupt of interrupts) interrupt(error);
    controller.abort(error);
  };
  const abort = () => {
    const cause = callersSignal?.reason;
    const Type = cause?.name === "TimeoutError" ? RequestTimeoutError : RequestAbortedError;
    end(Type, "was ended by the caller's signal", cause);
  };
  // A longer wait than `setTimeout` knows would end at once.
  const timer =
    timeoutMs > 0 && timeoutMs < 2 ** 31
      ? setTimeout(end, timeoutMs, RequestTimeoutError, `took longer than timeoutMs (${timeoutMs})`)
      : undefined;
  callersSignal?.addEventListener("abort", abort);
  if (callersSignal?.aborted) abort();

  const wait: Exchange["wait"] = (step) =>
    new Promise((resolve, reject) => {
      interrupts.push(reject);
      step.then(resolve, reject);
      if (signal.aborted) reject(signal.reason);
    });
  const broken = (what: string, cause: unknown) =>
    signal.aborted
      ? signal.reason
      : new ConnectionError(`${attempt} ${what}`, withoutRequest(cause), response, body);

  return {
    attempt,
    signal,
    wait,
    broken,
    async read(answer) {
      response = answer;
      body = "";
      let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
      try {
        reader = answer.body?.getReader?.();
        const decoder = new TextDecoder();
        while (reader) {
          const { done, value } = await wait(reader.read());
          body += decoder.decode(value, { stream: !done });
          if (done) break;
        }
        // There is no body, or it is no web stream: a `fetch` of the caller's may have such.
        if (!reader) body = await wait(answer.text());
        response = undefined;
        return body;
      } catch (cause) {
        reader?.cancel().catch(() => {});
        throw broken(`was answered with ${answer.status}, but the body broke off`, cause);
      }
    },
    release() {
      clearTimeout(timer);
      callersSignal?.removeEventListener("abort", abort);
    },
  };
}

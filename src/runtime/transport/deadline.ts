import type { RequestAbortedErrorCode, RequestTimeoutErrorCode } from "../../models/errorCodes.js";
import { notSent } from "../errors/notSent.js";

/** Why a call ended before it was complete. */
export interface Ending {
  readonly code: RequestTimeoutErrorCode | RequestAbortedErrorCode;
  /** What follows method and path in the message: `took longer than timeoutMs (50)`. */
  readonly what: string;
  readonly cause: unknown;
}

/**
 * Ends a call early: when its time is up, or when its caller aborts.
 *
 * Every step of the call that takes time goes through `wait`. Neither a `fetch` that ignores its signal nor a runtime
 * that loses a derived signal in a garbage collection can then make a call hang.
 */
export interface Deadline {
  /** For `fetch`. Aborted when the call ends early. */
  readonly signal: AbortSignal;
  /**
   * Why the call ended early, if it did. Only `call` turns it into an error: one that is created here, in a timer or a
   * listener, would not name the caller's line in its stack, and old runtimes have no `signal.reason`.
   */
  readonly ending: Ending | undefined;
  /** Waits for a step. Rejects as soon as the call ends. */
  wait<T>(step: T | PromiseLike<T>): Promise<T>;
  /** Closes the connection, if there is one. */
  abandon(): void;
  /** Removes timer and listener. */
  release(): void;
}

/** @throws InvalidRequestError if `callerSignal` is not an `AbortSignal` */
export function startDeadline(
  attempt: string,
  timeoutMs: number,
  callerSignal: AbortSignal | null | undefined,
): Deadline {
  const controller = new AbortController();
  const interrupts: (() => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const end = (code: Ending["code"], what: string, cause?: unknown) => {
    deadline.ending ??= { code, what, cause };
    for (const interrupt of interrupts) interrupt();
    controller.abort(new Error(`${attempt} ${what}`, { cause }));
  };
  const endByCaller = () => {
    const { code, cause } = abortReasonOf(callerSignal);
    end(code, "was aborted by the caller's signal", cause);
  };

  const deadline = {
    signal: controller.signal,
    // Not a getter: V8 makes a hidden class for each object literal that has one, and those are collected late.
    ending: undefined as Ending | undefined,
    wait: <T>(step: T | PromiseLike<T>) =>
      new Promise<T>((resolve, reject) => {
        if (deadline.ending) reject();
        interrupts.push(reject);
        Promise.resolve(step).then(resolve, reject);
      }),
    abandon: () => controller.abort(),
    release() {
      clearTimeout(timer);
      try {
        callerSignal?.removeEventListener("abort", endByCaller);
      } catch {
        // It is not a signal of the runtime's.
      }
    },
  };
  if (callerSignal) listen(attempt, callerSignal, endByCaller);
  // `setTimeout` supports no longer time than this.
  const isLimited = timeoutMs > 0 && timeoutMs < 2 ** 31;
  const tookTooLong = `took longer than timeoutMs (${timeoutMs})`;
  if (isLimited) timer = setTimeout(end, timeoutMs, "TIMEOUT", tookTooLong);
  return deadline;
}

function abortReasonOf(signal: AbortSignal | null | undefined): Omit<Ending, "what"> {
  let cause: unknown;
  try {
    cause = signal?.reason;
    const isTimeout = (cause as Error | undefined)?.name === "TimeoutError";
    return { cause, code: isTimeout ? "SIGNAL_TIMEOUT" : "ABORTED" };
  } catch {
    // A reason may be anything, including a Proxy that throws.
    return { cause, code: "ABORTED" };
  }
}

/** Calls a function when a signal is aborted; at once if it is already. */
function listen(attempt: string, signal: AbortSignal, abort: () => void): void {
  try {
    signal.addEventListener("abort", abort);
    if (typeof signal.aborted !== "boolean") throw new TypeError("aborted is not a boolean");
    if (signal.aborted) abort();
  } catch (cause) {
    throw notSent(attempt, "SIGNAL_INVALID", "signal must be an AbortSignal", cause);
  }
}

import { type Body, bodyOf } from "./body.js";
import { passing } from "./passing.js";
import { type Sent, sentOf } from "./sent.js";

/** One attempt of a call. */
export interface Attempt {
  /** 1, 2, … within the call. */
  readonly number: number;
  readonly sent: Sent;
  /** The answer, once it is there. */
  answer: Response | undefined;
  readonly received: Body;
  /** What ended it early. */
  reason: unknown;
  /** Milliseconds from beginning to end. */
  took: number;
  /** Takes the answer. What comes back passes it on, and ends the attempt with the body. */
  pass(answer: Response): Response;
  /** Ends the attempt, unless it has ended. */
  end(reason?: unknown): void;
}

/** Begins the attempt that `fetch` is called for. `print` gets it when it is over. Never throws. */
export function beginAttempt(
  input: Request | string,
  init: RequestInit | undefined,
  attempts: WeakMap<AbortSignal, Attempt>,
  keepsText: boolean,
  print: (attempt: Attempt) => void,
): Attempt | undefined {
  try {
    const signal = init?.signal ?? (input as Partial<Request>).signal;
    const before = signal && attempts.get(signal);
    // Nobody has read the answer of the one before to its end, and nobody will.
    before?.end("not read");
    const sent = sentOf(input, init);
    const attempt = attemptOf((before?.number ?? 0) + 1, sent, bodyOf(keepsText), signal, print);
    if (signal) attempts.set(signal, attempt);
    return attempt;
  } catch {
    // `fetch` may get along with what is no request here, or says itself what is wrong.
    return undefined;
  }
}

function attemptOf(
  number: number,
  sent: Sent,
  received: Body,
  signal: AbortSignal | null | undefined,
  print: (attempt: Attempt) => void,
): Attempt {
  const began = performance.now();
  let isOver = false;

  const attempt: Attempt = {
    number,
    sent,
    answer: undefined,
    received,
    reason: undefined,
    took: 0,
    pass(answer) {
      attempt.answer = answer;
      const passed = passing(answer, received, attempt.end);
      if (passed === answer) attempt.end();
      return passed;
    },
    end(reason) {
      if (isOver) return;
      isOver = true;
      signal?.removeEventListener("abort", abort);
      attempt.reason = reason;
      attempt.took = performance.now() - began;
      if (sent.body.isOver) return print(attempt);
      // Who sends a stream that does not end is not waited for.
      const moment = new Promise((resolve) => setTimeout(resolve));
      Promise.race([sent.read, moment]).then(() => print(attempt));
    },
  };
  // A `fetch` that does not heed its signal says nothing when the call ends.
  const abort = () => attempt.end(signal?.reason);
  signal?.addEventListener("abort", abort);
  return attempt;
}

import { countedResponse } from "./countedResponse.js";
import { createLoggedBody, type LoggedBody } from "./loggedBody.js";
import { readSentRequest, type SentRequest } from "./sentRequest.js";

/** One attempt of a call. */
export interface Attempt {
  /** 1, 2, … within the call. */
  readonly number: number;
  readonly sent: SentRequest;
  /** The response, once it has arrived. */
  response: Response | undefined;
  /** The body of the response. */
  readonly received: LoggedBody;
  /** Why it ended early. */
  reason: unknown;
  /** Milliseconds from start to end. */
  duration: number;
  /** Stores the response. Returns one for the caller, which ends the attempt when its body has been read. */
  receive(response: Response): Response;
  /** Ends the attempt, unless it has ended already. */
  end(reason?: unknown): void;
}

/** Starts an attempt for a call of `fetch`. `print` is called when the attempt has ended. Never throws. */
export function beginAttempt(
  input: Request | string,
  init: RequestInit | undefined,
  attempts: WeakMap<AbortSignal, Attempt>,
  keepText: boolean,
  print: (attempt: Attempt) => void,
): Attempt | undefined {
  try {
    const signal = init?.signal ?? (input as Partial<Request>).signal;
    const previous = signal && attempts.get(signal);
    // If the body of the previous response has not been read to its end by now, it never will be.
    previous?.end("not read");
    const sent = readSentRequest(input, init);
    const number = (previous?.number ?? 0) + 1;
    const attempt = createAttempt(number, sent, createLoggedBody(keepText), signal, print);
    if (signal) attempts.set(signal, attempt);
    return attempt;
  } catch {
    // `fetch` may accept what is not a valid request here, or throws an error that says what is wrong.
    return undefined;
  }
}

function createAttempt(
  number: number,
  sent: SentRequest,
  received: LoggedBody,
  signal: AbortSignal | null | undefined,
  print: (attempt: Attempt) => void,
): Attempt {
  const start = performance.now();
  let hasEnded = false;

  const attempt: Attempt = {
    number,
    sent,
    response: undefined,
    received,
    reason: undefined,
    duration: 0,
    receive(response) {
      attempt.response = response;
      const counted = countedResponse(response, received, attempt.end);
      if (counted === response) attempt.end();
      return counted;
    },
    end(reason) {
      if (hasEnded) return;
      hasEnded = true;
      signal?.removeEventListener("abort", abort);
      attempt.reason = reason;
      attempt.duration = performance.now() - start;
      if (sent.body.isComplete) return print(attempt);
      // A request body that is a stream may never end, so the line does not wait for it.
      const nextTask = new Promise((resolve) => setTimeout(resolve));
      Promise.race([sent.bodyRead, nextTask]).then(() => print(attempt));
    },
  };
  // A `fetch` that ignores its signal does not report that the call has ended.
  const abort = () => attempt.end(signal?.reason);
  signal?.addEventListener("abort", abort);
  return attempt;
}

import type { FetchInit } from "../types.js";
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
  url: string,
  init: FetchInit,
  attempts: WeakMap<AbortSignal, Attempt>,
  keepText: boolean,
  print: (attempt: Attempt) => void,
): Attempt | undefined {
  try {
    const { signal } = init;
    const previous = signal && attempts.get(signal);
    // If the body of the previous response has not been read to its end by now, it never will be.
    previous?.end("not read");
    const sent = readSentRequest(url, init);
    const number = (previous?.number ?? 0) + 1;
    const attempt = createAttempt(number, sent, createLoggedBody(keepText), signal, print);
    if (signal) attempts.set(signal, attempt);
    return attempt;
  } catch {
    // Logging must not fail a call: `fetch` itself reports what is wrong.
    return undefined;
  }
}

function createAttempt(
  number: number,
  sent: SentRequest,
  received: LoggedBody,
  signal: AbortSignal | undefined,
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
      print(attempt);
    },
  };
  // A `fetch` that ignores its signal does not report that the call has ended.
  const abort = () => attempt.end(signal?.reason ?? "aborted");
  signal?.addEventListener("abort", abort);
  return attempt;
}

// Any RetryConfig with any sequence of responses: the call ends, and its attempts happen when the configuration allows them.
import type { RetryConfig } from "authlete-typescript-sdk/core";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { client, hasKy } from "../support/client.js";
import { holds, outcomeOf, timeout } from "../support/properties.js";

/** The outcome of one attempt: a status, or 0 for a connection that is reset. */
interface Step {
  status: number;
  /** Milliseconds. */
  takes: number;
  retryAfter: string | undefined;
}

interface Attempt extends Step {
  start: number;
  end: number;
}

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"] }));
afterEach(() => void vi.useRealTimers());

const macrotask = () => new Promise(setImmediate);

/** Makes a call with fake timers. `last` is the outcome of each attempt after those in `steps`. */
async function attemptsOf(steps: Step[], last: Step, options: object) {
  const began = performance.now();
  const attempts: Attempt[] = [];
  const fetch = async () => {
    const step = steps[attempts.length] ?? last;
    const { status, takes, retryAfter } = step;
    const attempt = { ...step, start: performance.now() - began, end: Number.NaN };
    attempts.push(attempt);
    await new Promise((resolve) => setTimeout(resolve, takes));
    attempt.end = performance.now() - began;
    if (!status) throw new TypeError("fetch failed");
    return new Response("{}", { status, headers: retryAfter ? { "retry-after": dated(retryAfter) } : {} });
  };
  let isOver = false;
  const outcome = outcomeOf(() => tokenManagementList(client({ fetch }), {}, options)).finally(() => {
    isOver = true;
  });
  for (let turns = 0; !isOver && turns < 5_000; turns++) {
    await macrotask();
    await vi.advanceTimersToNextTimerAsync();
  }
  expect(isOver, "the call has ended").toBe(true);
  expect(vi.getTimerCount(), "remaining timers").toBe(0);
  return { attempts, outcome: await outcome };
}

/** The value of `Retry-After`: a number of seconds with a sign becomes a date. */
const dated = (retryAfter: string) =>
  /^[+-]\d+$/.test(retryAfter) ? new Date(Date.now() + Number(retryAfter) * 1000).toUTCString() : retryAfter;

/** Milliseconds that the server asks to wait; dates have a resolution of one second. */
function requestedWait({ status, retryAfter = "" }: Step): [least: number, most: number] | undefined {
  const wait = /^\+?\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : 0;
  return status && wait > 0 ? [retryAfter.startsWith("+") ? wait - 1000 : wait, wait] : undefined;
}

const step = fc.record({
  status: fc.constantFrom(503, 429, 500, 0, 502, 504, 200, 400, 501),
  takes: fc.integer({ min: 100, max: 3_000 }),
  retryAfter: fc.oneof(
    { arbitrary: fc.constant(undefined), weight: 4 },
    { arbitrary: fc.constantFrom("0", "2", "+3", "-3", "soon", "1.5", "99999999999999999999"), weight: 1 },
  ),
});
/** Milliseconds. Timers count whole milliseconds, and those of vitest treat a delay of 7e-9 as 7. */
const slack = 10;

const success: Step = { status: 200, takes: 100, retryAfter: undefined };

/** Whether an attempt should be retried. */
const isFailure = ({ status }: Step, config: { retryConnectionErrors?: unknown }) =>
  [429, 500, 502, 503, 504].includes(status) || (status === 0 && !!config.retryConnectionErrors);

describe.runIf(hasKy)("a RetryConfig", () => {
  it("retries as documented", { timeout }, async () => {
    const times = fc.oneof(fc.integer({ min: 0, max: 5_000 }), fc.constantFrom(0, 1, 2 ** 31, 1e300));
    const backoff = fc.record(
      {
        initialInterval: times,
        maxInterval: times,
        exponent: fc.double({ min: 0, max: 10, noNaN: true }),
        maxElapsedTime: fc.integer({ min: 0, max: 60_000 }),
      },
      { requiredKeys: [] },
    );
    const values = fc.record({
      backoff,
      retryConnectionErrors: fc.boolean(),
      steps: fc.array(step, { maxLength: 8 }),
      last: step,
    });
    await holds(150, values, async ({ steps, last, ...config }) => {
      const retries: RetryConfig = { strategy: "backoff", ...config };
      const { attempts, outcome } = await attemptsOf(steps, last, { retries });
      const {
        initialInterval = 500,
        maxInterval = 10_000,
        exponent = 1.5,
        maxElapsedTime = 30_000,
      } = config.backoff;
      for (const [index, attempt] of attempts.entries()) {
        const interval = Math.min(initialInterval * exponent ** index, maxInterval);
        const [least, most] = requestedWait(attempt) ?? [interval / 2, interval];
        const next = attempts[index + 1];
        if (next) {
          expect(isFailure(attempt, config)).toBe(true);
          expect(next.start - attempt.end).toBeGreaterThanOrEqual(Math.floor(least) - slack);
          expect(next.start - attempt.end).toBeLessThanOrEqual(Math.ceil(most) + slack);
          expect(next.start).toBeLessThanOrEqual(maxElapsedTime + slack);
        } else if (isFailure(attempt, config)) {
          expect(attempt.end + most).toBeGreaterThan(maxElapsedTime);
        }
      }
      const { status } = attempts.at(-1) as Attempt;
      const named = status ? "AuthleteDefaultError" : "ConnectionError";
      expect(outcome.error?.name).toBe(status === 200 ? undefined : named);
      expect(outcome.error?.statusCode ?? 0).toBe(status === 200 ? 0 : status);
    });
  });

  const wrong = fc.constantFrom<unknown>(null, "100", "", true, {}, [], 10n, Symbol("s"), () => 1);
  const anyNumber = fc.oneof(
    fc.double(),
    fc.integer({ min: -10, max: 5_000 }),
    fc.constantFrom(
      Number.NaN,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      -1,
      2 ** 31 - 1,
      2 ** 31,
      2 ** 53,
    ),
  );
  const odd = fc.oneof({ arbitrary: anyNumber, weight: 5 }, { arbitrary: wrong, weight: 1 });
  const oddBackoff = fc.record(
    { initialInterval: odd, maxInterval: odd, exponent: odd, maxElapsedTime: odd },
    { requiredKeys: [] },
  );

  it("with any values lets the call end", { timeout }, async () => {
    const config = fc.record(
      {
        strategy: fc.oneof({ arbitrary: fc.constant("backoff"), weight: 9 }, { arbitrary: odd, weight: 1 }),
        backoff: fc.oneof({ arbitrary: oddBackoff, weight: 9 }, { arbitrary: wrong, weight: 1 }),
        retryConnectionErrors: fc.oneof(fc.boolean(), wrong),
      },
      { requiredKeys: ["strategy"] },
    );
    await holds(300, fc.tuple(config, fc.array(step, { maxLength: 8 })), async ([retries, steps]) => {
      const { attempts } = await attemptsOf(steps, success, { retries });
      const { maxElapsedTime } = (retries.backoff ?? {}) as { maxElapsedTime?: unknown };
      // NaN and negative times allow no retries.
      const isNever = typeof maxElapsedTime === "number" && !(maxElapsedTime > 0);
      if (retries.strategy !== "backoff" || isNever) expect(attempts.length).toBeLessThanOrEqual(1);
      for (const [index, attempt] of attempts.slice(0, -1).entries()) {
        expect(isFailure(attempt, retries)).toBe(true);
        if (typeof maxElapsedTime === "number")
          expect(attempts[index + 1]?.start).toBeLessThanOrEqual(maxElapsedTime + slack);
      }
    });
  });

  it("lets the call end if the server never recovers", { timeout }, async () => {
    const backoff = oddBackoff.chain((odd) =>
      fc
        .oneof(fc.integer({ min: -10, max: 20_000 }), fc.constantFrom(Number.NaN, undefined))
        .map((maxElapsedTime) => ({ ...odd, maxElapsedTime })),
    );
    const last = fc.record({
      status: fc.constantFrom(0, 503),
      takes: fc.integer({ min: 100, max: 3_000 }),
      retryAfter: fc.constantFrom(undefined, "0", "-3", "soon"),
    });
    await holds(50, fc.tuple(backoff, last), async ([backoff, last]) => {
      const retries = { strategy: "backoff", backoff, retryConnectionErrors: true };
      const { outcome } = await attemptsOf([], last, { retries });
      expect(outcome.error).toBeDefined();
    });
  });

  it("lets the call end with any retryCodes", { timeout }, async () => {
    const codes = fc.array(
      fc.oneof(fc.string(), fc.integer(), fc.constantFrom("5XX", "(", "[", "*", "\\", ".*")),
      { maxLength: 4 },
    );
    await holds(
      50,
      fc.tuple(fc.oneof(codes, wrong), fc.array(step, { maxLength: 4 })),
      async ([retryCodes, steps]) => {
        await attemptsOf(steps, success, {
          retries: { strategy: "backoff" },
          retryCodes,
        });
      },
    );
  });
});

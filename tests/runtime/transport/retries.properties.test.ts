// Any RetryConfig with any sequence of responses: the call ends, and its attempts happen when the configuration allows them.
import type { RetryConfig } from "authlete-typescript-sdk/core";
import fc from "fast-check";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type Attempt, attemptsOf, faked, isRedirect, loadKy, type Step } from "../../support/fakeTime.js";
import { holds, timeout } from "../../support/properties.js";

beforeAll(async () => void (await loadKy()));
beforeEach(() => void vi.useFakeTimers({ toFake: [...faked.toFake] }));
afterEach(() => void vi.useRealTimers());

/** Milliseconds that the server asks to wait; dates have a resolution of one second. */
function requestedWait({
  status,
  retryAfter = "",
  headers = {},
}: Step): [least: number, most: number] | undefined {
  if (status <= 0) return undefined;
  const isDate = /^[+-]\d+$/.test(retryAfter);
  const seconds = /^[+-]?\d+$/.test(retryAfter) ? Number(retryAfter) : 0;
  // A date is compared with `Date`, the clock of the server, which may differ from that of this machine.
  const wait = (seconds - (isDate ? Number(headers["date"] ?? 0) : 0)) * 1000;
  if (wait > 0) return [isDate && !headers["date"] ? wait - 1000 : wait, wait];
  const reset = Number(headers["ratelimit-reset"] ?? 0) * 1000;
  return [429, 503].includes(status) && reset > 0 ? [reset, reset] : undefined;
}

const step = fc.record({
  status: fc.constantFrom(503, 429, 500, 0, -1, 502, 504, 307, 200, 400, 501),
  takes: fc.integer({ min: 100, max: 3_000 }),
  retryAfter: fc.oneof(
    { arbitrary: fc.constant(undefined), weight: 4 },
    { arbitrary: fc.constantFrom("0", "2", "+3", "-3", "soon", "1.5", "99999999999999999999"), weight: 1 },
  ),
  headers: fc.record(
    { date: fc.constantFrom("+2", "-10", "+60"), "ratelimit-reset": fc.constantFrom("0", "1", "7", "x") },
    { requiredKeys: [] },
  ),
});
/** Milliseconds. Timers count whole milliseconds, and those of vitest treat a delay of 7e-9 as 7. */
const slack = 10;

const success: Step = { status: 200, takes: 100, retryAfter: undefined };

/** Whether an attempt should be retried. `isLimited`: by a `retryConfig`, for an operation that is not idempotent. */
function isFailure({ status }: Step, config: { retryConnectionErrors?: unknown }, isLimited = false) {
  if (status > 0) return (isLimited ? [429, 503] : [429, 500, 502, 503, 504]).includes(status);
  return !!config.retryConnectionErrors && (status === -1 || !isLimited);
}

/** The name of the error for a call whose last attempt this is. */
function nameOf(attempt: Attempt): string | undefined {
  if (attempt.status === 200) return undefined;
  if (isRedirect(attempt)) return "ResponseValidationError";
  return attempt.status > 0 ? "AuthleteDefaultError" : "ConnectionError";
}

describe("a RetryConfig", () => {
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
      create: fc.boolean(),
      isOfContext: fc.boolean(),
      bearerTakes: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 10_000 })),
    });
    await holds(100, values, async ({ steps, last, bearerTakes, create, isOfContext, ...config }) => {
      const retries: RetryConfig = { strategy: "backoff", ...config };
      const isLimited = create && isOfContext;
      const { attempts, outcome } = isOfContext
        ? await attemptsOf(steps, last, {}, bearerTakes, { create, retryConfig: retries })
        : await attemptsOf(steps, last, { retries }, bearerTakes, { create });
      const {
        initialInterval = 500,
        maxInterval = 10_000,
        exponent = 1.5,
        maxElapsedTime = 30_000,
      } = config.backoff;
      const isOff = maxElapsedTime === 0;
      for (const { start } of attempts) {
        if (!isOff) expect(start).toBeLessThanOrEqual(maxElapsedTime + slack);
      }
      if (!attempts.length)
        expect(bearerTakes).toBeGreaterThan(isOff ? Number.POSITIVE_INFINITY : maxElapsedTime);
      let delays = 0;
      let redirects = 0;
      for (const [index, attempt] of attempts.entries()) {
        const next = attempts[index + 1];
        if (isRedirect(attempt)) {
          redirects++;
          // A redirect needs no delay. Only the time of the call or the number of redirects prevents it.
          if (next) expect(next.start - attempt.end).toBeLessThanOrEqual(slack);
          else expect(redirects === 6 || (!isOff && attempt.end > maxElapsedTime)).toBe(true);
          continue;
        }
        const interval = Math.min(initialInterval * exponent ** delays, maxInterval);
        const [least, most] = requestedWait(attempt) ?? [interval / 2, interval];
        delays++;
        if (next) {
          expect(isFailure(attempt, config, isLimited)).toBe(true);
          expect(next.start - attempt.end).toBeGreaterThanOrEqual(Math.floor(least) - slack);
          expect(next.start - attempt.end).toBeLessThanOrEqual(Math.ceil(most) + slack);
        } else if (isFailure(attempt, config, isLimited)) {
          expect(attempt.end + most).toBeGreaterThan(maxElapsedTime);
        }
      }
      const final = attempts.at(-1);
      const isLate = !final || (isRedirect(final) && redirects < 6);
      expect(outcome.error?.name).toBe(isLate ? "RequestTimeoutError" : nameOf(final));
      expect(outcome.error?.statusCode ?? 0).toBe(
        isLate || final.status === 200 ? 0 : Math.max(final.status, 0),
      );
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
      const withoutRedirects = attempts.filter((attempt) => !isRedirect(attempt));
      if (retries.strategy !== "backoff" || isNever) expect(withoutRedirects.length).toBeLessThanOrEqual(1);
      for (const [index, attempt] of attempts.slice(0, -1).entries()) {
        expect(isFailure(attempt, retries) || isRedirect(attempt)).toBe(true);
        if (retries.strategy === "backoff" && typeof maxElapsedTime === "number" && !isNever)
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

// When attempts start, exactly: with fake timers, and with random numbers that the tests choose.
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { client } from "../../support/client.js";
import { attemptsOf, faked, loadKy, type Step } from "../../support/fakeTime.js";

beforeAll(loadKy);
beforeEach(() => {
  vi.useFakeTimers({ ...faked, toFake: [...faked.toFake], now: new Date("2030-01-01T00:00:00Z") });
  // Delays are not shortened.
  vi.spyOn(Math, "random").mockReturnValue(0);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const busy = (takes = 0): Partial<Step> => ({ status: 503, takes });
const redirect = (takes = 0): Partial<Step> => ({ status: 307, takes });

const retries = (backoff: object) => ({ strategy: "backoff", backoff });
const everyTenth = { initialInterval: 100, exponent: 1 };

/** The times at which attempts start, and the error. */
async function startsOf(steps: Partial<Step>[], backoff: object, bearerTakes?: number) {
  const last = steps.at(-1) ?? busy();
  const { attempts, outcome, elapsed } = await attemptsOf(
    steps,
    last,
    { retries: retries(backoff) },
    bearerTakes,
  );
  return { starts: attempts.map(({ start }) => start), error: outcome.error, elapsed };
}

describe("maxElapsedTime", () => {
  it("limits when an attempt starts, and allows one at that moment", async () => {
    const { starts, error, elapsed } = await startsOf([busy()], { ...everyTenth, maxElapsedTime: 300 });
    expect(starts).toEqual([0, 100, 200, 300]);
    expect(error).toMatchObject({ name: "AuthleteDefaultError", statusCode: 503 });
    expect(elapsed).toBe(300);
  });

  it("is 30,000 by default", async () => {
    const { starts } = await startsOf([busy()], { initialInterval: 10_000, exponent: 1 });
    expect(starts).toEqual([0, 10_000, 20_000, 30_000]);
  });

  it("includes the time that responses take", async () => {
    const { starts, error } = await startsOf([busy(250)], { ...everyTenth, maxElapsedTime: 1_000 });
    expect(starts).toEqual([0, 350, 700]);
    expect(error).toMatchObject({ name: "AuthleteDefaultError", statusCode: 503 });
  });

  it("includes the time that the bearer function takes", async () => {
    const { starts } = await startsOf([busy()], { ...everyTenth, maxElapsedTime: 400 }, 250);
    expect(starts).toEqual([250, 350]);
  });

  it("lets nothing be sent if the bearer function takes longer", async () => {
    const { starts, error, elapsed } = await startsOf([busy()], { ...everyTenth, maxElapsedTime: 300 }, 400);
    expect(starts).toEqual([]);
    expect(error?.name).toBe("RequestTimeoutError");
    expect(error?.message).toContain("was not sent within maxElapsedTime (300)");
    expect(elapsed).toBe(400);
  });

  it("includes the time that redirects take, and lets nothing be sent after it", async () => {
    const { starts, error } = await startsOf([redirect(200), busy()], { ...everyTenth, maxElapsedTime: 350 });
    expect(starts).toEqual([0, 200, 300]);
    expect(error).toMatchObject({ name: "AuthleteDefaultError", statusCode: 503 });
    const late = await startsOf([redirect(400), busy()], { ...everyTenth, maxElapsedTime: 350 });
    expect(late.starts).toEqual([0]);
    expect(late.error?.name).toBe("RequestTimeoutError");
  });

  it.each([0, -1, Number.NaN])("only turns retries off if it is %d", async (maxElapsedTime) => {
    for (const bearerTakes of [0, 400]) {
      const failed = await startsOf([busy(50)], { ...everyTenth, maxElapsedTime }, bearerTakes);
      expect(failed.starts).toEqual([bearerTakes]);
      expect(failed.error).toMatchObject({ name: "AuthleteDefaultError", statusCode: 503 });
      const redirected = await startsOf(
        [redirect(50), { status: 200 }],
        { ...everyTenth, maxElapsedTime },
        bearerTakes,
      );
      expect(redirected.starts).toEqual([bearerTakes, bearerTakes + 50]);
      expect(redirected.error).toBeUndefined();
    }
  });
});

describe("redirects", () => {
  const doubling = { initialInterval: 100, exponent: 2, maxInterval: 10_000 };

  it("neither restart the delays nor the time of the call", async () => {
    const steps = [busy(), redirect(), busy(), redirect(), busy()];
    const { starts, error } = await startsOf(steps, { ...doubling, maxElapsedTime: 1_500 });
    expect(starts).toEqual([0, 100, 100, 300, 300, 700, 1_500]);
    expect(error).toMatchObject({ name: "AuthleteDefaultError", statusCode: 503 });
  });

  it("are followed five times in a call, whatever is retried between them", async () => {
    const steps = Array.from({ length: 20 }, (_, index) => (index % 2 ? redirect() : busy()));
    const { starts, error } = await startsOf(steps, { initialInterval: 1, exponent: 1 });
    expect(starts).toHaveLength(12);
    expect(error).toMatchObject({ name: "ResponseValidationError", statusCode: 307 });
  });
});

describe("a delay", () => {
  it.each([
    [0, [0, 1_000, 3_000, 6_000, 9_000]],
    [0.5, [0, 750, 2_250, 4_500, 6_750]],
    [1 - Number.EPSILON, [0, 500, 1_500, 3_000, 4_500]],
  ])("grows up to maxInterval, and is jittered by up to 50 %%: %d", async (random, expected) => {
    vi.spyOn(Math, "random").mockReturnValue(random);
    const backoff = { initialInterval: 1_000, exponent: 2, maxInterval: 3_000 };
    const { starts } = await startsOf([busy(), busy(), busy(), busy(), { status: 200 }], backoff);
    expect(starts.map(Math.round)).toEqual(expected);
  });

  it("is 500 by default, grows by half, and is at most 10,000", async () => {
    const { starts } = await startsOf([...Array.from({ length: 10 }, () => busy()), { status: 200 }], {
      maxElapsedTime: 1e6,
    });
    const delays = starts.slice(1).map((start, index) => Math.round(start - (starts[index] ?? 0)));
    const expected = delays.map((_, index) => Math.min(500 * 1.5 ** index, 10_000));
    for (const [index, delay] of delays.entries())
      expect(Math.abs(delay - (expected[index] ?? 0))).toBeLessThan(2);
    expect(delays.at(-1)).toBe(10_000);
  });

  it.each(["2", "+2"])(
    "is that of Retry-After, as seconds or a date, without jitter: %s",
    async (retryAfter) => {
      vi.spyOn(Math, "random").mockReturnValue(0.9);
      const steps = [{ status: 429, retryAfter }, busy(), { status: 200 }];
      const { starts } = await startsOf(steps, { initialInterval: 100, exponent: 1, maxInterval: 100 });
      expect(starts.map(Math.round)).toEqual([0, 2_000, 2_055]);
    },
  );

  it.each(["3", "+4"])(
    "is not waited for if Retry-After is later than maxElapsedTime: %s",
    async (retryAfter) => {
      const { starts, elapsed } = await startsOf([{ status: 503, retryAfter }], { maxElapsedTime: 2_999 });
      expect(starts).toEqual([0]);
      expect(elapsed).toBe(0);
    },
  );

  it.each(["0", "-3", "soon", "1.5", ""])(
    "is that of the backoff if Retry-After is %j",
    async (retryAfter) => {
      const { starts } = await startsOf([{ status: 503, retryAfter }, { status: 200 }], everyTenth);
      expect(starts).toEqual([0, 100]);
    },
  );
});

describe("the clock of the server", () => {
  const seconds = (count: number) => new Date(Date.now() + count * 1000).toUTCString();

  it.each([
    ["ahead of", 3_600],
    ["behind", -3_600],
  ])("is what a date in Retry-After is compared with if it is %s the client's", async (_, offset) => {
    const headers = { date: seconds(offset), "retry-after": seconds(offset + 2) };
    const { starts } = await startsOf([{ status: 503, headers }, { status: 200 }], everyTenth);
    expect(starts).toEqual([0, 2_000]);
  });

  it.each([undefined, "soon", ""])("is the client's if Date is %j", async (date) => {
    const headers = { ...(date !== undefined && { date }), "retry-after": seconds(2) };
    const { starts } = await startsOf([{ status: 503, headers }, { status: 200 }], everyTenth);
    expect(starts).toEqual([0, 2_000]);
  });

  it("does not change a number of seconds in Retry-After", async () => {
    const headers = { date: seconds(-3_600), "retry-after": "2" };
    const { starts } = await startsOf([{ status: 503, headers }, { status: 200 }], everyTenth);
    expect(starts).toEqual([0, 2_000]);
  });
});

describe("RateLimit-Reset", () => {
  const reset = { "ratelimit-reset": "3" };

  it.each([429, 503])("is the delay after %d", async (status) => {
    const { starts } = await startsOf([{ status, headers: reset }, { status: 200 }], everyTenth);
    expect(starts).toEqual([0, 3_000]);
  });

  it.each([500, 502, 504])("is not the delay after %d, which is not about a limit", async (status) => {
    const { starts } = await startsOf([{ status, headers: reset }, { status: 200 }], everyTenth);
    expect(starts).toEqual([0, 100]);
  });

  it("is ignored if there is a Retry-After", async () => {
    const headers = { ...reset, "retry-after": "2" };
    const { starts } = await startsOf([{ status: 429, headers }, { status: 200 }], everyTenth);
    expect(starts).toEqual([0, 2_000]);
  });

  it.each(["0", "-1", "1.5", "soon", ""])("is ignored if it is %j", async (value) => {
    const headers = { "ratelimit-reset": value };
    const { starts } = await startsOf([{ status: 429, headers }, { status: 200 }], everyTenth);
    expect(starts).toEqual([0, 100]);
  });

  it("is not waited for if it is later than maxElapsedTime", async () => {
    const { starts, elapsed } = await startsOf([{ status: 429, headers: reset }], { maxElapsedTime: 2_999 });
    expect(starts).toEqual([0]);
    expect(elapsed).toBe(0);
  });
});

describe("retryCodes", () => {
  it.each<[unknown]>([
    [["abc"]],
    [["5X"]],
    [[99]],
    [[5030]],
    [["XX3"]],
    [["5 3"]],
    [[503, ""]],
    [[null]],
    [[{}]],
    [[-503]],
    [[50.3]],
    [null],
    ["503"],
    [503],
    [{}],
  ])("lead to an InvalidRequestError before anything is sent if they are invalid: %j", async (retryCodes) => {
    vi.useRealTimers();
    const fetch = vi.fn(async () => Response.json({}));
    const options = { retries: { strategy: "backoff" }, retryCodes };
    const { error } = await tokenManagementList(client({ fetch }), {}, options as never);
    expect(error?.name).toBe("InvalidRequestError");
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each<[unknown, number[]]>([
    [
      [418, "42x"],
      [418, 420, 429],
    ],
    [["5XX"], [500, 503, 599]],
    [[], []],
  ])("decide which statuses are retried: %j", async (retryCodes, retried) => {
    for (const status of [400, 418, 420, 429, 500, 503, 599]) {
      const options = { retries: retries({ ...everyTenth, maxElapsedTime: 100 }), retryCodes };
      const { attempts } = await attemptsOf([], { status }, options);
      expect([status, attempts.length]).toEqual([status, retried.includes(status) ? 2 : 1]);
    }
  });
});

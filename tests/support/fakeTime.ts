// Runs calls with fake timers, so that the times of attempts are exact.
import type { RetryConfig } from "authlete-typescript-sdk/core";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { expect, vi } from "vitest";
import { bearer, client } from "./client.js";
import { outcomeOf } from "./properties.js";

/** The outcome of one attempt: a status, 0 for a connection that is reset, or -1 for one that is refused. */
export interface Step {
  status: number;
  /** Milliseconds until the response arrives. */
  takes: number;
  /** A number of seconds with a sign becomes a date. */
  retryAfter: string | undefined;
  /** Other headers of the response. Their dates are like those of `retryAfter`. */
  headers?: Record<string, string>;
}

export interface Attempt extends Step {
  /** Milliseconds since the call began. */
  start: number;
  end: number;
}

/** The timers that have to be fake. */
export const faked = { toFake: ["setTimeout", "clearTimeout", "Date", "performance"] } as const;

/** Lets everything happen that needs no timer. Bodies and clones of the runtime need more than one turn. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) await new Promise(setImmediate);
}

/**
 * Makes a call with fake timers. `last` is the outcome of each attempt after those in `steps`. A redirect leads to the
 * same server. The call lists tokens, or `create` creates one.
 */
export async function attemptsOf(
  steps: Partial<Step>[],
  last: Partial<Step>,
  options: object,
  bearerTakes = 0,
  { create = false, ...ofContext }: { create?: boolean; retryConfig?: RetryConfig } = {},
) {
  const began = performance.now();
  const attempts: Attempt[] = [];
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const fetch = async () => {
    const step: Step = { status: 200, takes: 0, retryAfter: undefined, ...(steps[attempts.length] ?? last) };
    const { status, takes, retryAfter, headers: others = {} } = step;
    const attempt = { ...step, start: performance.now() - began, end: Number.NaN };
    attempts.push(attempt);
    if (takes) await wait(takes);
    attempt.end = performance.now() - began;
    if (status <= 0) throw new TypeError("fetch failed", { cause: status ? refused : undefined });
    const headers = {
      ...Object.fromEntries(Object.entries(others).map(([name, value]) => [name, dated(value)])),
      ...(retryAfter && { "retry-after": dated(retryAfter) }),
      ...(isRedirect(step) && { location: "/again" }),
    };
    return new Response("{}", { status, headers });
  };
  const slowBearer = async () => {
    await wait(bearerTakes);
    return bearer;
  };
  let isOver = false;
  const authlete = client({ fetch, ...ofContext, ...(bearerTakes && { bearer: slowBearer }) });
  const call = () =>
    create
      ? tokenManagementCreate(authlete, { tokenCreateRequest: { grantType: "PASSWORD" } }, options)
      : tokenManagementList(authlete, {}, options);
  const outcome = outcomeOf(call).finally(() => {
    isOver = true;
  });
  for (let turns = 0; !isOver && turns < 20_000; turns++) {
    await settle();
    if (!isOver) await vi.advanceTimersToNextTimerAsync();
  }
  expect(isOver, "the call has ended").toBe(true);
  expect(vi.getTimerCount(), "remaining timers").toBe(0);
  return { attempts, outcome: await outcome, elapsed: performance.now() - began };
}

/** Loads ky. While it loads, fake time would pass. Call this before timers are fake. */
export const loadKy = () =>
  tokenManagementList(
    client({ fetch: async () => Response.json({}) }),
    {},
    { retries: { strategy: "backoff" } },
  );

export const isRedirect = ({ status }: { status: number }) => status === 307;

const refused = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });

const dated = (retryAfter: string) =>
  /^[+-]\d+$/.test(retryAfter) ? new Date(Date.now() + Number(retryAfter) * 1000).toUTCString() : retryAfter;

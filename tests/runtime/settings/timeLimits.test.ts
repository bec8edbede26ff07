// The time limit of a call: its default, and the values at its bounds.
import { AuthleteCore } from "authlete-typescript-sdk/core";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { bearer, client, itWithKy, serviceId } from "../../support/client.js";

const hanging = () => new Promise<never>(() => {});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Whether a call has ended after a time, and its message. */
async function after(ms: number, call: Promise<{ error?: Error | undefined }>) {
  let message: string | undefined;
  call.then(({ error }) => {
    message = error?.message;
  });
  await vi.advanceTimersByTimeAsync(ms);
  return message;
}

describe("timeoutMs", () => {
  it("is 60,000 by default", async () => {
    const call = tokenManagementList(client({ fetch: hanging }), {});
    expect(await after(59_999, call)).toBeUndefined();
    expect(await after(1, call)).toContain("took longer than timeoutMs (60000)");
  });

  itWithKy("is longer by maxElapsedTime if the call has retries", async () => {
    const retries = { strategy: "backoff", backoff: { maxElapsedTime: 5_000 } } as const;
    const authlete = new AuthleteCore({ bearer, serviceId, fetch: hanging });
    const call = tokenManagementList(authlete, {}, { retries });
    expect(await after(64_999, call)).toBeUndefined();
    expect(await after(1, call)).toContain("took longer than timeoutMs (65000)");
  });

  it("may be 1", async () => {
    const call = tokenManagementList(client({ fetch: hanging }), {}, { timeoutMs: 1 });
    expect(await after(1, call)).toContain("took longer than timeoutMs (1)");
  });

  it("may be the longest delay that setTimeout supports", async () => {
    const timeoutMs = 2 ** 31 - 1;
    const call = tokenManagementList(client({ fetch: hanging }), {}, { timeoutMs });
    expect(await after(timeoutMs - 1, call)).toBeUndefined();
    expect(await after(1, call)).toContain(`took longer than timeoutMs (${timeoutMs})`);
  });
});

describe("a call has no time limit", () => {
  it.each([0, 2 ** 31, 2 ** 31 + 1, Number.POSITIVE_INFINITY])("if timeoutMs is %d", async (timeoutMs) => {
    const setTimeout = vi.spyOn(globalThis, "setTimeout");
    const call = tokenManagementList(client({ fetch: hanging }), {}, { timeoutMs });
    expect(await after(1_000_000, call)).toBeUndefined();
    expect(setTimeout).not.toHaveBeenCalled();
  });
});

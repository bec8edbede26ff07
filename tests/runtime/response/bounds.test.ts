// The limits of a call, which have defaults: its time, the size of a response, and what an error keeps of it.
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { afterEach, describe, expect, it, vi } from "vitest";
import { bearer, client, itWithKy } from "../../support/client.js";
import { faked } from "../../support/fakeTime.js";

const mebibyte = 2 ** 20;

/** A response whose body never ends, and how many bytes of it were read and whether it was canceled. */
function endless(status: number, chunk = new Uint8Array(mebibyte).fill(32)) {
  const state = { read: 0, isCanceled: false };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        state.read += chunk.length;
        controller.enqueue(chunk);
      },
      cancel() {
        state.isCanceled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { state, fetch: async () => new Response(body, { status }) };
}

describe("by default", () => {
  afterEach(() => void vi.useRealTimers());

  it.each([
    ["a response that never comes", () => new Promise<never>(() => {})],
    ["a body that never comes", async () => new Response(new ReadableStream({}))],
  ])("a call ends after 60 seconds, with %s", async (_, fetch) => {
    vi.useFakeTimers({ toFake: [...faked.toFake] });
    const call = tokenManagementList(client({ fetch }), {});
    const ended = vi.fn();
    void call.then(ended);
    await vi.advanceTimersByTimeAsync(59_990);
    expect(ended).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(20);
    expect(ended).toHaveBeenCalledOnce();
    expect(await call).toMatchObject({ error: { code: "TIMEOUT" } });
    expect((await call).error?.message).toContain("took longer than timeoutMs (60000)");
  });

  it("a call whose time is over cancels a body that never comes", async () => {
    const canceled = vi.fn();
    const fetch = async () => new Response(new ReadableStream({ cancel: canceled }));
    const { error } = await tokenManagementList(client({ fetch }), {}, { timeoutMs: 10 });
    expect(error).toMatchObject({ code: "TIMEOUT" });
    expect(canceled).toHaveBeenCalledOnce();
  });

  itWithKy("a call with retries ends maxElapsedTime later", async () => {
    vi.useFakeTimers({ toFake: [...faked.toFake] });
    const retries = { strategy: "backoff", backoff: { maxElapsedTime: 7_000 } } as const;
    const call = tokenManagementList(client({ fetch: () => new Promise(() => {}) }), {}, { retries });
    await vi.advanceTimersByTimeAsync(67_010);
    expect((await call).error?.message).toContain("took longer than timeoutMs (67000)");
  });

  itWithKy("a call with retries ends 30 seconds later", async () => {
    vi.useFakeTimers({ toFake: [...faked.toFake] });
    const retries = { strategy: "backoff" } as const;
    const call = tokenManagementList(client({ fetch: () => new Promise(() => {}) }), {}, { retries });
    await vi.advanceTimersByTimeAsync(90_010);
    expect((await call).error?.message).toContain("took longer than timeoutMs (90000)");
  });

  it("32 MiB of a response are read", async () => {
    const { state, fetch } = endless(200);
    const { error } = await tokenManagementList(client({ fetch }), {});
    expect(error).toMatchObject({ name: "ResponseValidationError", code: "RESPONSE_TOO_LARGE" });
    expect(error?.message).toContain("maxResponseBytes (33554432)");
    expect(state).toEqual({ read: 33 * mebibyte, isCanceled: true });
  });

  it("an empty chunk counts as one byte", async () => {
    const bodyOf = (emptyChunks: number) =>
      new ReadableStream<Uint8Array>({
        start(controller) {
          for (let count = 0; count < emptyChunks; count++) controller.enqueue(new Uint8Array());
          controller.enqueue(new TextEncoder().encode("{}"));
          controller.close();
        },
      });
    const call = (emptyChunks: number) => {
      const fetch = async () => new Response(bodyOf(emptyChunks));
      return tokenManagementList(client({ fetch }), {}, { maxResponseBytes: 12 });
    };
    expect(await call(10)).toMatchObject({ ok: true });
    expect(await call(11)).toMatchObject({ ok: false, error: { code: "RESPONSE_TOO_LARGE" } });
  });

  it("64 KiB of an error page are read and kept", async () => {
    const { state, fetch } = endless(502, new Uint8Array(1_000).fill(97));
    const { error } = await tokenManagementList(client({ fetch }), {});
    expect(error).toMatchObject({ name: "AuthleteDefaultError", statusCode: 502, body: "a".repeat(65_536) });
    expect(state).toEqual({ read: 66_000, isCanceled: true });
  });

  it("64 KiB of an error page are kept, counted in bytes", async () => {
    const chunk = new TextEncoder().encode("é".repeat(500));
    const { error } = await tokenManagementList(client({ fetch: endless(502, chunk).fetch }), {});
    expect(error).toMatchObject({ body: "é".repeat(32_768) });
  });

  it("64 KiB of an invalid response are kept", async () => {
    const { error } = await tokenManagementList(
      client({ fetch: async () => new Response("a".repeat(100_000)) }),
      {},
    );
    expect(error).toMatchObject({ code: "RESPONSE_NOT_JSON", body: "a".repeat(65_536) });
  });
});

describe("the message of an error", () => {
  it.each([
    [
      "a resultMessage",
      () => Response.json({ resultCode: "A1", resultMessage: "m".repeat(1e5) }, { status: 400 }),
    ],
    ["a resultCode", () => Response.json({ resultCode: "c".repeat(1e5) }, { status: 400 })],
    ["the name of a field", () => new Response(`{"accessTokens":[{"${"n".repeat(1e5)}":9007199254740993}]}`)],
  ])("is bounded, whatever the length of %s", async (_, respond) => {
    const { error } = await tokenManagementList(
      client({ fetch: async () => respond(), maxErrorBytes: 2e5 }),
      {},
    );
    expect(error?.message.length).toBeGreaterThan(1_000);
    expect(error?.message.length).toBeLessThan(1_200);
  });

  it("contains 1,000 characters of a resultMessage", async () => {
    const fetch = async () =>
      Response.json({ resultCode: "A1", resultMessage: "m".repeat(1e5) }, { status: 400 });
    const { error } = await tokenManagementList(client({ fetch, maxErrorBytes: 2e5 }), {});
    expect(error?.message.match(/m{9,}/)?.[0]).toHaveLength(1_000);
  });

  it("is bounded, whatever the name of a field of a request", async () => {
    const { error } = await tokenManagementList(client(), { ["n".repeat(1e5)]: 1 } as never);
    expect(error?.message.length).toBeLessThan(1_200);
  });
});

describe("the issues of an error", () => {
  it("are 20 at most for a response", async () => {
    const accessTokens = Array.from({ length: 1_000 }, () => ({ clientId: "a" }));
    const { error } = await tokenManagementList(
      client({ fetch: async () => Response.json({ accessTokens }) }),
      {},
    );
    expect(error).toMatchObject({ code: "RESPONSE_INVALID", issues: { length: 20 } });
  });

  it("are 20 at most for a request", async () => {
    const unknown = Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`field${index}`, 1]));
    const { error } = await tokenManagementList(client(), unknown as never);
    expect(error).toMatchObject({ code: "REQUEST_INVALID", issues: { length: 20 } });
  });
});

it("reveals no bearer in the errors of limits", async () => {
  const { error } = await tokenManagementList(
    client({ fetch: endless(200).fetch }),
    {},
    { maxResponseBytes: 10 },
  );
  expect(JSON.stringify(error)).not.toContain(bearer);
});

// The reason of the signal that `fetch` receives: a `fetch` of the user's own may log it.
import type { RequestOptions } from "authlete-typescript-sdk/core";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { expect, it, vi } from "vitest";
import { client } from "../../support/client.js";

/** The reason of the signal once the call has ended. */
async function reasonFor(options: RequestOptions) {
  let signal: AbortSignal | null | undefined;
  const fetch = (_: Request, init: { signal?: AbortSignal | null }) => {
    signal = init.signal;
    return new Promise<never>(() => {});
  };
  await tokenManagementList(client({ fetch }), {}, options);
  return signal?.reason;
}

it("says that the time limit has passed", async () => {
  const reason = await reasonFor({ timeoutMs: 5 });
  expect(reason).toBeInstanceOf(Error);
  expect(reason.message).toMatch(/^GET \/api\/715948317\/.* took longer than timeoutMs \(5\)$/);
});

it("says that the caller aborted, with the caller's reason as the cause", async () => {
  const controller = new AbortController();
  const cause = new Error("the user left");
  setTimeout(() => controller.abort(cause), 5);
  const reason = await reasonFor({ signal: controller.signal });
  expect(reason.message).toMatch(/ was aborted by the caller's signal$/);
  expect(reason.cause).toBe(cause);
});

it("stays the first one: that the time limit has passed, if the caller aborts because of it", async () => {
  const controller = new AbortController();
  const abort = vi.fn(() => controller.abort());
  const fetch = (_: Request, { signal }: { signal?: AbortSignal | null }) => {
    signal?.addEventListener("abort", abort);
    return new Promise<never>(() => {});
  };
  const { signal } = controller;
  const { error } = await tokenManagementList(client({ fetch }), {}, { timeoutMs: 5, signal });
  expect(abort).toHaveBeenCalledOnce();
  expect(error).toMatchObject({ code: "TIMEOUT" });
});

it("of a signal that is not an AbortSignal is why it cannot be used", async () => {
  const signal = { addEventListener() {} } as never;
  const { error } = await tokenManagementList(client(), {}, { signal });
  expect(error).toMatchObject({ code: "SIGNAL_INVALID", cause: new TypeError("aborted is not a boolean") });
});

// Runtimes whose AbortController is older than today's, such as React Native before 0.88: signals without `reason` and
// `throwIfAborted`, which the runtime's `Request` refuses. And signals of the caller's from another class.
import { AbortController as OldAbortController, AbortSignal as OldAbortSignal } from "abort-controller";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { RequestAbortedError, RequestTimeoutError } from "authlete-typescript-sdk/models/errors";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { client, hasKy, itWithKy } from "../../support/client.js";
import { tokenCreateRequest } from "../../support/documented.js";
import { http, rawServer } from "../../support/raw.js";

const ModernAbortController = AbortController;
// Node loads its `Request` when it is first used, and accepts signals of the class that is global by then.
void new Request("https://authlete.example.com");

/** Another class of signals, written like those of test environments. */
class OtherAbortSignal extends EventTarget {
  aborted = false;
  reason: unknown = undefined;
}
class OtherAbortController {
  readonly signal = new OtherAbortSignal();
  abort(reason: unknown = new DOMException("This operation was aborted", "AbortError")) {
    if (this.signal.aborted) return;
    Object.assign(this.signal, { aborted: true, reason });
    this.signal.dispatchEvent(new Event("abort"));
  }
}

interface Controller {
  readonly signal: AbortSignal;
  abort(): void;
}
type ControllerClass = new () => Controller;

const classes: [string, ControllerClass][] = [
  ["the package abort-controller", OldAbortController as unknown as ControllerClass],
  ["the runtime of today", ModernAbortController],
  ["a test environment", OtherAbortController as unknown as ControllerClass],
];

const complete = http(200, '{"action":"OK"}');
const never = () => new Promise<never>(() => {});
const list = (options: object, context = {}) => tokenManagementList(client(context), {}, options);
const backoff = { strategy: "backoff", backoff: { initialInterval: 5, exponent: 1 } } as const;

/** Where a call waits: each makes a context and a server for which a call never ends by itself. */
const places: [string, needsKy: boolean, response: string, context: object][] = [
  ["before the headers arrive", false, "", {}],
  ["in the body", false, complete.slice(0, -5), {}],
  ["in a fetch that ignores its signal", false, "", { fetch: never }],
  ["in a bearer function", false, "", { bearer: never }],
  ["in a hook before the request", true, "", { hooks: { beforeRequest: [never] } }],
  ["in a hook after the response", true, complete, { hooks: { afterResponse: [never] } }],
  ["before the headers arrive, with hooks", true, "", { hooks: { beforeRequest: [() => {}] } }],
  ["in the body, with retries", true, complete.slice(0, -5), { retryConfig: backoff }],
  [
    "in the delay before a retry",
    true,
    http(503, ""),
    { retryConfig: { strategy: "backoff", backoff: { initialInterval: 20_000 } } },
  ],
];
const applicable = places.filter(([, needsKy]) => hasKy || !needsKy);

/** Listeners on a signal: 1 for each that was added and not removed. */
function countListeners(signal: AbortSignal) {
  const added = vi.spyOn(signal, "addEventListener");
  const removed = vi.spyOn(signal, "removeEventListener");
  return () => ({
    added: added.mock.calls.length,
    left: added.mock.calls.length - removed.mock.calls.length,
  });
}

/** The timers that the SDK has set and neither cleared nor seen run. Node's `fetch` has timers of its own. */
function countTimers() {
  const pending = new Set<unknown>();
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  vi.stubGlobal("setTimeout", (run: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) => {
    const timer = set(() => {
      pending.delete(timer);
      run(...args);
    }, ms);
    if (!new Error().stack?.includes("node:internal/deps/undici")) pending.add(timer);
    return timer;
  });
  vi.stubGlobal("clearTimeout", (timer: never) => {
    pending.delete(timer);
    clear(timer);
  });
  return () => pending.size;
}

function testCalls() {
  it("sends and receives over HTTP", async () => {
    await using server = await rawServer((socket) => socket.write(complete));
    const authlete = client({ serverURL: server.url });
    expect(await tokenManagementCreate(authlete, { tokenCreateRequest })).toEqual({
      ok: true,
      value: { action: "OK" },
    });
    expect((await tokenManagementList(authlete, {})).ok).toBe(true);
    expect(server.requests[0]).toMatch(/^POST .*\{"grantType":"AUTHORIZATION_CODE",.*\}$/s);
  });

  itWithKy("retries, and runs hooks", async () => {
    await using server = await rawServer((socket, count) =>
      socket.write(count < 3 ? http(503, "") : complete),
    );
    const seen: number[] = [];
    const hooks = {
      afterResponse: [({ response }: { response: Response }) => void seen.push(response.status)],
    };
    const authlete = client({ serverURL: server.url, retryConfig: backoff, hooks });
    expect(await tokenManagementCreate(authlete, { tokenCreateRequest })).toMatchObject({ ok: true });
    expect(seen).toEqual([503, 503, 200]);
    expect(server.requests).toHaveLength(3);
  });

  it.each(applicable)("returns a RequestTimeoutError %s", async (_, _needsKy, response, context) => {
    await using server = await rawServer((socket) => socket.write(response));
    const timers = countTimers();
    const { error } = await list({ timeoutMs: 100 }, { serverURL: server.url, ...context });
    expect(error).toBeInstanceOf(RequestTimeoutError);
    expect(error?.message).toContain("took longer than timeoutMs (100)");
    expect(timers()).toBe(0);
  });

  describe.each(classes)("with a signal of %s", (_, Controller) => {
    it("leaves no timer and no listener behind after a call", async () => {
      await using server = await rawServer((socket) => socket.write(complete));
      const timers = countTimers();
      const { signal } = new Controller();
      const listeners = countListeners(signal);
      expect(await list({ signal }, { serverURL: server.url })).toMatchObject({ ok: true });
      expect(listeners()).toEqual({ added: 1, left: 0 });
      expect(timers()).toBe(0);
    });

    it("sends nothing if it was aborted before the call", async () => {
      const controller = new Controller();
      controller.abort();
      const fetch = vi.fn(never);
      const timers = countTimers();
      const listeners = countListeners(controller.signal);
      const { error } = await list({ signal: controller.signal }, { fetch });
      expect(error).toBeInstanceOf(RequestAbortedError);
      expect(fetch).not.toHaveBeenCalled();
      expect(listeners()).toEqual({ added: 1, left: 0 });
      expect(timers()).toBe(0);
    });

    it.each(applicable)("returns a RequestAbortedError %s", async (_, _needsKy, response, context) => {
      const controller = new Controller();
      await using server = await rawServer((socket) => socket.write(response));
      const timers = countTimers();
      const listeners = countListeners(controller.signal);
      const call = list({ signal: controller.signal }, { serverURL: server.url, ...context });
      await new Promise((resolve) => setImmediate(resolve));
      const aborting = setInterval(() => controller.abort(), 60);
      const { error } = await call;
      clearInterval(aborting);
      expect(error).toBeInstanceOf(RequestAbortedError);
      expect(error?.message).toContain("was aborted by the caller's signal");
      expect(listeners()).toEqual({ added: 1, left: 0 });
      expect(timers()).toBe(0);
    });
  });
}

describe.each([
  ["without throwIfAborted", false],
  ["with a polyfill of throwIfAborted", true],
])("the AbortController of the package abort-controller, %s", (_, hasPolyfill) => {
  beforeEach(() => {
    vi.stubGlobal("AbortController", OldAbortController);
    vi.stubGlobal("AbortSignal", OldAbortSignal);
    if (hasPolyfill) {
      Object.assign(OldAbortSignal.prototype, {
        throwIfAborted(this: AbortSignal) {
          if (this.aborted) throw new Error("Aborted");
        },
      });
    }
  });
  afterEach(() => void delete (OldAbortSignal.prototype as { throwIfAborted?: unknown }).throwIfAborted);

  it("makes signals that the runtime's Request refuses", () => {
    const { signal } = new AbortController();
    expect(() => new Request("https://authlete.example.com", { signal })).toThrow(TypeError);
    expect("reason" in signal).toBe(false);
    expect("throwIfAborted" in signal).toBe(hasPolyfill);
  });

  it("is not passed to fetch", async () => {
    const fetch = vi.fn(async (_url: unknown, _init: { signal?: unknown }) => Response.json({}));
    await list({}, { fetch });
    expect(fetch.mock.calls[0]?.[1]).not.toHaveProperty("signal", expect.anything());
  });

  testCalls();
});

describe("the AbortController of today", () => {
  it("is passed to fetch", async () => {
    const fetch = vi.fn(async (_url: unknown, _init: { signal?: unknown }) => Response.json({}));
    await list({}, { fetch });
    expect(fetch.mock.calls[0]?.[1].signal).toBeInstanceOf(AbortSignal);
  });

  testCalls();
});

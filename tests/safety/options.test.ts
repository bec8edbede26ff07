// Hostile options and signals: the call resolves, to what is said here, and leaves nothing behind.
import { setTimeout as sleep } from "node:timers/promises";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { afterEach, describe, expect, it } from "vitest";
import { bearer, client } from "../support/client.js";
import { failing, nested, printed, throwing, trying, withThrowing } from "../support/hostile.js";
import { outcomeOf } from "../support/properties.js";

const list = (options: unknown, context = {}) =>
  trying((authlete) => tokenManagementList(authlete, {}, options as never), context);

const unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason);
process.on("unhandledRejection", note).on("uncaughtExceptionMonitor", note);

afterEach(async () => {
  await sleep(5);
  expect(unhandled.splice(0)).toEqual([]);
});

describe("options of a call", () => {
  it.each<[string, options: unknown]>([
    ["null", null],
    ["frozen", Object.freeze({ timeoutMs: 5_000, headers: Object.freeze({ "x-a": "1" }) })],
    ["sealed", Object.seal({ timeoutMs: 5_000 })],
    ["without a prototype", Object.assign(Object.create(null), { timeoutMs: 5_000 })],
    [
      "an instance of a class",
      new (class {
        timeoutMs = 5_000;
      })(),
    ],
    ["with Symbols for names", { [Symbol("s")]: 1 }],
    ["with names that nobody knows", { evil: 1, __proto__: { serverURL: "https://evil.com" } }],
    [
      "with a member that is called __proto__",
      JSON.parse(
        '{"__proto__":{"serverURL":"https://evil.com"},"constructor":{"serverURL":"https://evil.com"}}',
      ),
    ],
    ["with a string of 16 MiB", { "x-unknown": "x".repeat(2 ** 24) }],
    ["with 100,000 levels", { unknown: nested(100_000) }],
    ["inherited", Object.create({ serverURL: "https://evil.com", timeoutMs: -1 })],
  ])("that are %s are taken, or make no difference", async (_, options) => {
    const { error, sent } = await list(options);
    expect(error).toBeUndefined();
    expect(new URL(sent[0]?.url ?? "").origin).toBe("https://us.authlete.com");
    expect(sent[0]?.headers.get("authorization")).toBe(`Bearer ${bearer}`);
  });

  it.each<[string, options: unknown]>([
    ["a Proxy that throws", throwing()],
    ["a getter that throws", withThrowing("timeoutMs")],
    ["a getter of retries that throws", withThrowing("retries")],
    ["fetchOptions that throw", { fetchOptions: throwing() }],
    ["fetchOptions with a getter that throws", { fetchOptions: withThrowing("headers") }],
  ])("with %s send nothing", async (_, options) => {
    const { error, sent } = await list(options);
    expect(sent).toEqual([]);
    expect(error?.name).toBe("UnexpectedClientError");
  });

  it.each<[string, timeoutMs: unknown]>([
    ["NaN", Number.NaN],
    ["a negative number", -1],
    ["-Infinity", Number.NEGATIVE_INFINITY],
    ["a text", "soon"],
    ["a BigInt", 10n],
    ["a Symbol", Symbol("s")],
    ["an object", {}],
    ["a function", () => 1],
    ["a Proxy that throws", throwing()],
  ])("with %s for timeoutMs send nothing", async (_, timeoutMs) => {
    for (const { error, sent } of [
      await list({ timeoutMs }),
      await list({}, { timeoutMs: timeoutMs as number }),
    ]) {
      expect(sent).toEqual([]);
      expect(error?.name).toBe("InvalidRequestError");
    }
  });

  it.each<[string, retries: unknown]>([
    ["a text", "backoff"],
    ["null", null],
    ["a list", []],
    ["an unknown strategy", { strategy: "evil" }],
  ])("with %s for retries send once", async (_, retries) => {
    expect((await list({ retries })).sent).toHaveLength(1);
    expect((await list({}, { retryConfig: retries })).sent).toHaveLength(1);
  });

  it("that ask for another method or body do not get it", async () => {
    const { error, sent } = await list({ method: "DELETE", fetchOptions: { method: "PUT" } });
    expect(error).toBeUndefined();
    expect(sent[0]).toMatchObject({ method: "GET", body: "" });
    const request = { tokenCreateRequest: { grantType: "PASSWORD" as const } };
    const created = await trying((authlete) =>
      tokenManagementCreate(authlete, request, { body: "evil", fetchOptions: { body: "evil" } } as object),
    );
    expect(created.sent[0]?.body).toBe('{"grantType":"PASSWORD"}');
  });
});

describe("a signal", () => {
  const reasons: [string, reason: unknown][] = [
    ["a Proxy that throws", throwing()],
    ["an error whose name throws", Object.defineProperty(new Error("m"), "name", { get: failing })],
    ["an error whose message throws", Object.defineProperty(new Error("m"), "message", { get: failing })],
    ["null", null],
    ["a Symbol", Symbol("s")],
    ["an object without a prototype", Object.create(null)],
    ["a function", failing],
    [
      "an error with the bearer",
      Object.assign(new Error(`Bearer ${bearer}`), { headers: { authorization: `Bearer ${bearer}` } }),
    ],
  ];

  it.each(reasons)("that is aborted already with %s aborts, and sends nothing", async (_, reason) => {
    const { error, sent } = await list({ signal: AbortSignal.abort(reason) });
    expect(sent).toEqual([]);
    expect(error?.name).toBe("RequestAbortedError");
    expect(printed(error)).not.toContain(bearer);
  });

  it.each(reasons)("that is aborted later with %s aborts", async (_, reason) => {
    const controller = new AbortController();
    const fetch = () => new Promise<never>(() => void setTimeout(() => controller.abort(reason), 5));
    const { error } = await outcomeOf(() =>
      tokenManagementList(client({ fetch }), {}, { signal: controller.signal, timeoutMs: 2_000 }),
    );
    expect(error?.name).toBe("RequestAbortedError");
    expect(printed(error)).not.toContain(bearer);
  });

  it.each<[string, signal: unknown]>([
    ["an object", {}],
    ["a text", "signal"],
    ["a number", 1],
    ["a controller", new AbortController()],
    ["an EventTarget", new EventTarget()],
    [
      "what looks like one",
      {
        aborted: false,
        reason: undefined,
        addEventListener() {},
        removeEventListener() {},
        throwIfAborted() {},
      },
    ],
    ["an object with the prototype of one", Object.create(AbortSignal.prototype)],
    ["a Proxy of one", new Proxy(new AbortController().signal, {})],
    ["a Proxy that throws", throwing()],
    ["a Proxy of one that throws", throwing(new AbortController().signal)],
    ["an object whose aborted throws", withThrowing("aborted")],
    [
      "one whose aborted throws",
      Object.defineProperty(new AbortController().signal, "aborted", { get: failing }),
    ],
    ["one whose reason throws", Object.defineProperty(AbortSignal.abort(), "reason", { get: failing })],
    [
      "one that takes no listeners",
      Object.assign(new AbortController().signal, { addEventListener: failing }),
    ],
    [
      "one that gives no listeners back",
      Object.assign(new AbortController().signal, { removeEventListener: failing }),
    ],
  ])("that is %s never throws, and leaves nothing behind", async (what, signal) => {
    for (const options of [{ signal }, { fetchOptions: { signal } }]) {
      const { error, sent } = await list(options);
      // One that works as far as it is asked may be taken for one: other implementations have classes of their own.
      if (!error) expect(what).toMatch(/^(one|a Proxy of one$|what looks)/);
      else
        expect(error.name).toMatch(
          what.startsWith("one whose reason") ? /^RequestAbortedError$/ : /^InvalidRequestError$/,
        );
      expect(sent.length).toBe(error ? 0 : 1);
    }
  });
});

// Hostile options and signals: each call resolves to the expected error or value and leaves no unhandled rejection.
import { setTimeout as sleep } from "node:timers/promises";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { afterEach, describe, expect, it } from "vitest";
import { bearer, client } from "../../support/client.js";
import { failing, nested, printed, throwing, trying, withThrowing } from "../../support/hostile.js";
import { outcomeOf } from "../../support/properties.js";

const list = (options: unknown, context = {}) =>
  trying((authlete) => tokenManagementList(authlete, {}, options as never), context);

const unhandled: unknown[] = [];
const record = (reason: unknown) => void unhandled.push(reason);
process.on("unhandledRejection", record).on("uncaughtExceptionMonitor", record);

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
    ["an object with Symbols as names", { [Symbol("s")]: 1 }],
    ["an object with unknown fields", { evil: 1, __proto__: { serverURL: "https://evil.com" } }],
    [
      "an object with a field named __proto__",
      JSON.parse(
        '{"__proto__":{"serverURL":"https://evil.com"},"constructor":{"serverURL":"https://evil.com"}}',
      ),
    ],
    ["an object with a string of 16 MiB", { "x-unknown": "x".repeat(2 ** 24) }],
    ["nested 100,000 levels deep", { unknown: nested(100_000) }],
    ["an object with inherited fields", Object.create({ serverURL: "https://evil.com", timeoutMs: -1 })],
  ])("do not change server or credentials if they are %s", async (_, options) => {
    const { error, sent } = await list(options);
    expect(error).toBeUndefined();
    expect(new URL(sent[0]?.url ?? "").origin).toBe("https://us.authlete.com");
    expect(sent[0]?.headers.get("authorization")).toBe(`Bearer ${bearer}`);
  });

  it.each<[string, options: unknown]>([
    ["a Proxy that throws", throwing()],
    ["an object with a getter that throws", withThrowing("timeoutMs")],
    ["an object whose getter of retries throws", withThrowing("retries")],
    ["an object whose fetchOptions are a Proxy that throws", { fetchOptions: throwing() }],
    ["an object whose fetchOptions have a getter that throws", { fetchOptions: withThrowing("headers") }],
  ])("send nothing if they are %s", async (_, options) => {
    const { error, sent } = await list(options);
    expect(sent).toEqual([]);
    expect(error?.name).toBe("UnexpectedClientError");
  });

  it.each<[string, timeoutMs: unknown]>([
    ["NaN", Number.NaN],
    ["a negative number", -1],
    ["-Infinity", Number.NEGATIVE_INFINITY],
    ["a string", "soon"],
    ["a BigInt", 10n],
    ["a Symbol", Symbol("s")],
    ["an object", {}],
    ["a function", () => 1],
    ["a Proxy that throws", throwing()],
  ])("send nothing if timeoutMs is %s", async (_, timeoutMs) => {
    for (const { error, sent } of [
      await list({ timeoutMs }),
      await list({}, { timeoutMs: timeoutMs as number }),
    ]) {
      expect(sent).toEqual([]);
      expect(error?.name).toBe("InvalidRequestError");
    }
  });

  it.each<[string, retries: unknown]>([
    ["a string", "backoff"],
    ["null", null],
    ["a list", []],
    ["an object with an unknown strategy", { strategy: "evil" }],
  ])("lead to a single request if retries is %s", async (_, retries) => {
    expect((await list({ retries })).sent).toHaveLength(1);
    expect((await list({}, { retryConfig: retries })).sent).toHaveLength(1);
  });

  it("cannot change the method or the body", async () => {
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
      "an error that contains the bearer",
      Object.assign(new Error(`Bearer ${bearer}`), { headers: { authorization: `Bearer ${bearer}` } }),
    ],
  ];

  it.each(reasons)("sends nothing if it was already aborted with %s", async (_, reason) => {
    const { error, sent } = await list({ signal: AbortSignal.abort(reason) });
    expect(sent).toEqual([]);
    expect(error?.name).toBe("RequestAbortedError");
    expect(printed(error)).not.toContain(bearer);
  });

  it.each(reasons)("ends a running call if it is aborted with %s", async (_, reason) => {
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
    ["a string", "signal"],
    ["a number", 1],
    ["an AbortController", new AbortController()],
    ["an EventTarget", new EventTarget()],
    [
      "an object that looks like an AbortSignal",
      {
        aborted: false,
        reason: undefined,
        addEventListener() {},
        removeEventListener() {},
        throwIfAborted() {},
      },
    ],
    ["an object with the prototype of AbortSignal", Object.create(AbortSignal.prototype)],
    ["a Proxy of an AbortSignal", new Proxy(new AbortController().signal, {})],
    ["a Proxy that throws", throwing()],
    ["a Proxy of an AbortSignal that throws", throwing(new AbortController().signal)],
    ["an object whose aborted throws", withThrowing("aborted")],
    [
      "an AbortSignal whose aborted throws",
      Object.defineProperty(new AbortController().signal, "aborted", { get: failing }),
    ],
    [
      "an AbortSignal whose reason throws",
      Object.defineProperty(AbortSignal.abort(), "reason", { get: failing }),
    ],
    [
      "an AbortSignal whose addEventListener throws",
      Object.assign(new AbortController().signal, { addEventListener: failing }),
    ],
    [
      "an AbortSignal whose removeEventListener throws",
      Object.assign(new AbortController().signal, { removeEventListener: failing }),
    ],
  ])("never makes the call throw or leave something behind if it is %s", async (what, signal) => {
    for (const options of [{ signal }, { fetchOptions: { signal } }]) {
      const { error, sent } = await list(options);
      // A signal that works as far as it is used may be accepted: other implementations have their own classes.
      if (!error) expect(what).toMatch(/^(an AbortSignal|a Proxy of an AbortSignal$|an object that looks)/);
      else
        expect(error.name).toMatch(
          what.startsWith("an AbortSignal whose reason") ? /^RequestAbortedError$/ : /^InvalidRequestError$/,
        );
      expect(sent.length).toBe(error ? 0 : 1);
    }
  });
});

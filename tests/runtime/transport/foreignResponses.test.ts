// Responses of other classes than the runtime's: a result does not depend on whether the call has hooks or retries.
import { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import type {
  AuthleteCoreOptions,
  Context,
  Fetch,
  FetchResponse,
  RequestOptions,
} from "authlete-typescript-sdk/core";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { tokenManagementDelete } from "authlete-typescript-sdk/funcs/tokenManagementDelete";
import { describe, expect, it, vi } from "vitest";
import { describeWithKy } from "../../support/client.js";
import { tokenCreateRequest, tokenCreateResponse } from "../../support/documented.js";
import { contextWith, quickRetries, retriesOf, type Way, ways } from "../../support/transport.js";

/** The parts that responses of every class consist of. */
interface Parts {
  readonly status: number;
  readonly text: string;
  readonly headers: Record<string, string>;
}

/** A response class with only what the SDK needs. */
class Minimal implements FetchResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: FetchResponse["headers"];
  bodyUsed = false;
  readonly #text: string;

  constructor(
    { status, text, headers }: Parts,
    headersOf = (given: Headers): FetchResponse["headers"] => given,
  ) {
    this.ok = status < 300;
    this.status = status;
    this.headers = headersOf(new Headers(headers));
    this.#text = text;
  }

  async text() {
    if (this.bodyUsed) throw new TypeError("the body was read before");
    this.bodyUsed = true;
    return this.#text;
  }
}

/** A class like node-fetch's: `toString` names it `Response`, and the body is a stream of Node. */
class WithNodeStream extends Minimal {
  readonly body: Readable;

  constructor(parts: Parts, chunks: Iterable<unknown> | AsyncIterable<unknown>) {
    super(parts);
    this.body = Readable.from(chunks);
  }

  get [Symbol.toStringTag]() {
    return "Response";
  }

  override async text() {
    const chunks = [];
    for await (const chunk of this.body) chunks.push(Buffer.from(chunk));
    return `${Buffer.concat(chunks)}`;
  }
}

const withStream = (parts: Parts, body: ReadableStream<Uint8Array> | null) =>
  Object.assign(new Minimal(parts), { body });

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A web stream of bytes, in chunks that divide characters. */
const webStream = (text: string) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const byte of bytesOf(text)) controller.enqueue(Uint8Array.of(byte));
      controller.close();
    },
  });

const kinds: { kind: string; create: (parts: Parts) => FetchResponse }[] = [
  { kind: "without clone and Symbol.toStringTag", create: (parts) => new Minimal(parts) },
  { kind: "with a web stream as body", create: (parts) => withStream(parts, webStream(parts.text)) },
  { kind: "with null as body", create: (parts) => withStream(parts, null) },
  {
    kind: "with a clone method that fails",
    create: (parts) => Object.assign(new Minimal(parts), { clone: () => expect.unreachable() }),
  },
  {
    kind: "with Symbol.toStringTag, but without clone",
    create: (parts) => Object.assign(new Minimal(parts), { [Symbol.toStringTag]: "Response" }),
  },
  {
    kind: "with a Node stream of bytes",
    create: (parts) =>
      new WithNodeStream(
        parts,
        [...bytesOf(parts.text)].map((byte) => Uint8Array.of(byte)),
      ),
  },
  { kind: "with a Node stream of strings", create: (parts) => new WithNodeStream(parts, [...parts.text]) },
  {
    kind: "with headers that are iterable and have get, without other methods",
    create: (parts) =>
      new Minimal(parts, (headers) => ({
        get: (name) => headers.get(name),
        [Symbol.iterator]: () => headers.entries(),
      })),
  },
  {
    kind: "with headers in a Map",
    create: (parts) =>
      new Minimal(parts, (headers) => {
        const map = new Map(headers);
        return Object.assign(map, { get: (name: string) => Map.prototype.get.call(map, name) ?? null });
      }),
  },
  {
    kind: "with headers that have only get",
    create: (parts) => new Minimal(parts, (headers) => ({ get: (name) => headers.get(name) })),
  },
  {
    kind: "of a subclass of the runtime's",
    create: ({ status, text, headers }) =>
      new (class extends Response {})([204, 205, 304].includes(status) ? null : bytesOf(text), {
        status,
        headers,
      }),
  },
];

const refused = '{"resultCode":"A1","resultMessage":"refused: ü"}';

const responses: Parts[] = [
  { status: 200, text: JSON.stringify({ ...tokenCreateResponse, subject: "jöhn €" }), headers: {} },
  { status: 200, text: "<html>", headers: { "content-type": "text/html" } },
  { status: 200, text: "", headers: {} },
  { status: 204, text: "", headers: {} },
  { status: 205, text: "", headers: {} },
  { status: 302, text: "moved", headers: { location: "https://example.com/there" } },
  { status: 304, text: "", headers: {} },
  { status: 307, text: "moved", headers: { location: "/again" } },
  { status: 400, text: refused, headers: { "content-type": "application/json" } },
  { status: 401, text: "<html>", headers: {} },
  { status: 429, text: "", headers: { "retry-after": "0" } },
  { status: 500, text: refused, headers: {} },
  { status: 503, text: "<html>", headers: {} },
];

const operations: [
  string,
  (
    authlete: Context,
    options: RequestOptions,
  ) => ReturnType<typeof tokenManagementCreate | typeof tokenManagementDelete>,
][] = [
  [
    "with a response body",
    (authlete, options) => tokenManagementCreate(authlete, { tokenCreateRequest }, options),
  ],
  [
    "without one",
    (authlete, options) => tokenManagementDelete(authlete, { accessTokenIdentifier: "abc" }, options),
  ],
];

/** All that a caller sees of a result. */
async function resultOf(call: (typeof operations)[0][1], fetch: Fetch, options: AuthleteCoreOptions) {
  const { ok, value, error, response } = await call(contextWith(fetch, options), retriesOf(options));
  return {
    ok,
    value,
    status: response?.status,
    error: error && {
      name: error.name,
      message: error.message,
      statusCode: error.statusCode,
      body: error.body,
      location: error.headers?.get("location"),
      contentType: error.contentType,
    },
  };
}

/** A `fetch` that returns the responses one after the other. */
function returning(...list: (() => FetchResponse)[]) {
  const fetch = vi.fn<Fetch>();
  for (const create of list) fetch.mockImplementationOnce(async () => create());
  return fetch;
}

const native = ({ status, text, headers }: Parts) =>
  // Bytes, since `Response` adds a `Content-Type` for a string.
  new Response([204, 205, 304].includes(status) ? null : bytesOf(text), { status, headers });

const isRetried = ({ status }: Parts, { retriesStatuses }: Way) =>
  retriesStatuses && [429, 500, 503].includes(status);

describe.each(kinds)("a response $kind", ({ create }) => {
  describe.each(ways)("$name", (way) => {
    describe.each(operations)("to an operation %s", (_, call) => {
      it.each(responses)("has the same result as the runtime's: $status, $text", async (parts) => {
        const last = responses[0] as Parts;
        const attempts = isRetried(parts, way) || parts.status === 307 ? [parts, last] : [parts];
        const expected = await resultOf(
          call,
          returning(() => native(attempts.at(-1) as Parts)),
          {},
        );
        const fetch = returning(...attempts.map((attempt) => () => create(attempt)));
        const { options, hookCalls } = way.start();
        expect(await resultOf(call, fetch, options)).toEqual(expected);
        expect(fetch).toHaveBeenCalledTimes(attempts.length);
        const requests = parts.status === 307 ? 2 : 1;
        expect(hookCalls).toEqual(
          way.hasHooks
            ? {
                beforeRequest: requests,
                afterResponse: attempts.length,
                beforeRetry: attempts.length - requests,
              }
            : { beforeRequest: 0, afterResponse: 0, beforeRetry: 0 },
        );
      });
    });
  });

  describeWithKy("with hooks", () => {
    const parts = responses[0] as Parts;
    const call = (fetch: Fetch, options: AuthleteCoreOptions) =>
      tokenManagementCreate(contextWith(fetch, options), { tokenCreateRequest }, retriesOf(options));

    it("may be read by each hook", async () => {
      const texts: string[] = [];
      const read = async ({ response }: { response: Response }) => void texts.push(await response.text());
      const res = await call(async () => create(parts), { hooks: { afterResponse: [read, read] } });
      expect(res).toEqual({ ok: true, value: JSON.parse(parts.text) });
      expect(texts).toEqual([parts.text, parts.text]);
    });

    it.each(["beforeRequest", "afterResponse"] as const)("may be returned by %s", async (hook) => {
      const fetch = vi.fn<Fetch>(async () => new Response("the first", { status: 500 }));
      const hooks = { [hook]: [() => create(parts) as Response] };
      expect(await call(fetch, { hooks })).toEqual({ ok: true, value: JSON.parse(parts.text) });
      expect(fetch).toHaveBeenCalledTimes(hook === "beforeRequest" ? 0 : 1);
    });

    it("may be returned by beforeRetry", async () => {
      const fetch = vi.fn<Fetch>(async () => new Response("the first", { status: 500 }));
      const hooks = { beforeRetry: [() => create(parts) as Response] };
      const res = await call(fetch, { hooks, retryConfig: quickRetries });
      expect(res).toEqual({ ok: true, value: JSON.parse(parts.text) });
      expect(fetch).toHaveBeenCalledOnce();
    });

    it("shows its status and headers to the hook", async () => {
      const headers = {
        "content-type": "application/json",
        date: "Wed, 25 Nov 2026 12:00:00 GMT",
        location: "/there",
        "ratelimit-reset": "8",
        "retry-after": "7",
      };
      const seen: unknown[] = [];
      const afterResponse = ({ response }: { response: Response }) =>
        void seen.push(response instanceof Response, response.status, Object.fromEntries(response.headers));
      const tooMany: Parts = { status: 429, text: "", headers };
      await call(async () => create(tooMany), { hooks: { afterResponse: [afterResponse] } });
      expect(seen).toEqual([true, 429, headers]);
    });

    it("is the result if a hook returns an object that is no response", async () => {
      const afterResponse = () => ({ status: 500 }) as unknown as Response;
      const res = await call(async () => create(parts), { hooks: { afterResponse: [afterResponse] } });
      expect(res).toEqual({ ok: true, value: JSON.parse(parts.text) });
    });

    it("does not prevent the hooks that run first", async () => {
      const init = vi.fn();
      const res = await call(async () => create(parts), { hooks: { init: [init] } });
      expect(res.ok).toBe(true);
      expect(init).toHaveBeenCalledOnce();
    });
  });
});

describe("a connection that breaks within the body", () => {
  const broken = new Error("the connection broke");
  const chunks = async function* () {
    yield bytesOf('{"action":');
    await sleep(5);
    throw broken;
  };
  const webBody = () => {
    const iterator = chunks();
    return new ReadableStream<Uint8Array>({
      async pull(controller) {
        controller.enqueue((await iterator.next()).value as Uint8Array);
      },
    });
  };
  const ok: Parts = { status: 200, text: JSON.stringify(tokenCreateResponse), headers: {} };
  const brokenKinds: [string, (parts: Parts) => FetchResponse, body: string][] = [
    ["the runtime's", ({ status }) => new Response(webBody(), { status }), '{"action":'],
    ["another with a web stream", (parts) => withStream(parts, webBody()), '{"action":'],
    ["another with a Node stream", (parts) => new WithNodeStream(parts, chunks()), ""],
    [
      "another without a stream",
      (parts) => Object.assign(new Minimal(parts), { text: () => Promise.reject(broken) }),
      "",
    ],
  ];

  describe.each(brokenKinds)("if the class of the response is %s", (_, create, body) => {
    it.each(ways)("$name, is a ConnectionError or retried, and the hooks are called", async (way) => {
      const { options, hookCalls } = way.start();
      const fetch = returning(
        () => create(ok),
        () => native(ok),
      );
      const authlete = contextWith(fetch, options);
      const res = await tokenManagementCreate(authlete, { tokenCreateRequest }, retriesOf(options));
      if (way.retriesConnectionErrors) expect(res).toEqual({ ok: true, value: tokenCreateResponse });
      else
        expect(res).toMatchObject({ ok: false, error: { name: "ConnectionError", statusCode: 200, body } });
      expect(fetch).toHaveBeenCalledTimes(way.retriesConnectionErrors ? 2 : 1);
      expect(hookCalls).toEqual({
        beforeRequest: way.hasHooks ? 1 : 0,
        afterResponse: way.hasHooks ? 1 : 0,
        beforeRetry: way.hasHooks && way.retriesConnectionErrors ? 1 : 0,
      });
    });

    it.each(ways)("$name, does not prevent the retry of a status", async (way) => {
      const fetch = returning(
        () => create({ ...ok, status: 503 }),
        () => native(ok),
      );
      const { options } = way.start();
      const authlete = contextWith(fetch, options);
      const res = await tokenManagementCreate(authlete, { tokenCreateRequest }, retriesOf(options));
      if (way.retriesStatuses) expect(res).toEqual({ ok: true, value: tokenCreateResponse });
      else
        expect(res).toMatchObject({ ok: false, error: { name: "ConnectionError", statusCode: 503, body } });
      expect(fetch).toHaveBeenCalledTimes(way.retriesStatuses ? 2 : 1);
    });
  });
});

it.each(ways)("a body that never comes is canceled when the call ends, $name", async ({ start }) => {
  const canceled = vi.fn();
  const body = new ReadableStream<Uint8Array>({ cancel: canceled });
  const fetch = async () => withStream({ status: 200, text: "", headers: {} }, body);
  const authlete = contextWith(fetch, start().options);
  const { error } = await tokenManagementCreate(authlete, { tokenCreateRequest }, { timeoutMs: 50 });
  expect(error).toMatchObject({ code: "TIMEOUT" });
  await vi.waitFor(() => expect(canceled).toHaveBeenCalledOnce());
});

describe.each(ways)("the size of a body, $name,", ({ start }) => {
  it.each(kinds)(
    "is limited by maxResponseBytes and maxErrorBytes for a response $kind",
    async ({ create }) => {
      const limits = { maxResponseBytes: 100, maxErrorBytes: 10 };
      const call = (parts: Parts) =>
        tokenManagementCreate(
          contextWith(async () => create(parts), start().options),
          { tokenCreateRequest },
          { ...limits, retries: { strategy: "none" } },
        );
      const text = "x".repeat(101);
      expect(await call({ status: 200, text, headers: {} })).toMatchObject({
        ok: false,
        error: {
          name: "ResponseValidationError",
          body: text.slice(0, 10),
          issues: [{ path: [], message: "larger than maxResponseBytes (100)" }],
        },
      });
      expect(await call({ status: 400, text, headers: {} })).toMatchObject({
        ok: false,
        error: { name: "AuthleteDefaultError", body: text.slice(0, 10) },
      });
      const exact = `"${"x".repeat(98)}"`;
      const res = await call({ status: 200, text: exact, headers: {} });
      expect(res).toMatchObject({ error: { rawValue: "x".repeat(98) } });
    },
  );
});

it.each(ways)("an object that is not a response is an UnexpectedClientError, $name", async ({ start }) => {
  const good = { ok: true, status: 200, headers: new Headers(), text: async () => "{}" };
  for (const invalid of [
    undefined,
    null,
    0,
    "text",
    {},
    [],
    { ...good, headers: undefined },
    { ...good, headers: {} },
    { ...good, headers: [["a", "b"]] },
    { ...good, text: undefined },
    { ...good, text: "{}" },
  ]) {
    const fetch = vi.fn<Fetch>(async () => invalid as never);
    const res = await tokenManagementCreate(contextWith(fetch, start().options), { tokenCreateRequest });
    expect(res).toMatchObject({ ok: false, error: { name: "UnexpectedClientError" } });
    expect(res.error?.message).toContain("returned no response");
    expect(fetch).toHaveBeenCalledOnce();
  }
});

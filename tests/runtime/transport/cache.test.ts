// No response comes from a cache, unless the options of `fetch` ask for it.
import type { FetchInit, FetchInitOptions, RequestOptions } from "authlete-typescript-sdk/core";
import { clientManagementRefreshSecret } from "authlete-typescript-sdk/funcs/clientManagementRefreshSecret";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { describe, expect, it, vi } from "vitest";
import { declarations, leastOf, type Schema } from "../../support/apiDocument.js";
import { bearer } from "../../support/client.js";
import { installed, runProgram } from "../../support/run.js";
import { contextWith, ways } from "../../support/transport.js";

/**
 * Replaces the runtime's `fetch` as Next.js 13 does: a GET request is answered from a store that outlives requests,
 * unless its options or its `Request` say `cache: "no-store"`. Returns the requests that reach the network.
 */
function cacheAsNext(): string[] {
  const stored = new Map<string, string>();
  const sent: string[] = [];
  vi.stubGlobal("fetch", async (input: RequestInfo | URL, init: RequestInit = {}) => {
    const request = input instanceof Request ? input : undefined;
    const url = request?.url ?? `${input}`;
    const method = init.method ?? request?.method ?? "GET";
    const cache = init.cache ?? request?.cache;
    if (method !== "GET" || cache === "no-store" || !stored.has(url)) {
      sent.push(`${method} ${url}`);
      stored.set(url, JSON.stringify({ newClientSecret: `secret-${sent.length}` }));
    }
    return new Response(stored.get(url), { headers: { "content-type": "application/json" } });
  });
  return sent;
}

const gets = (await declarations()).filter(({ operation }) => operation.method === "GET");

/** The smallest request that an operation accepts: every field of its path has a value. */
function requestOf({ path, request }: { path: string; request: unknown }): object {
  const { entries = {} } = request as Schema;
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const values = inPath.map((name) => {
    const schema = entries[name]?.wrapped ?? entries[name];
    return [name, schema?.type === "string" ? "1" : 1];
  });
  return { ...(leastOf(request) as object), ...Object.fromEntries(values) };
}

describe.each(ways)("a fetch that caches as Next.js does, $name,", ({ start }) => {
  it.each(gets)("is never used as a cache by $name", async ({ func, operation }) => {
    const sent = cacheAsNext();
    const authlete = contextWith(undefined, start().options);
    for (const _ of [1, 2, 3]) await func(authlete, requestOf(operation));
    expect(sent).toHaveLength(3);
    expect(new Set(sent).size).toBe(1);
  });

  it("returns each secret that was created", async () => {
    cacheAsNext();
    const authlete = contextWith(undefined, start().options);
    const secrets = [];
    for (const _ of [1, 2, 3]) {
      const res = await clientManagementRefreshSecret(authlete, { clientIdentifier: "7" });
      secrets.push(res.value?.newClientSecret);
    }
    expect(secrets).toEqual(["secret-1", "secret-2", "secret-3"]);
  });

  it.each<[string, FetchInitOptions, RequestOptions]>([
    ["the context", { cache: "default" }, {}],
    ["the call", {}, { cache: "default" }],
    ["fetchOptions of the call", {}, { fetchOptions: { cache: "force-cache" } }],
  ])("is used as a cache if %s says so", async (_, fetchOptions, options) => {
    const sent = cacheAsNext();
    const authlete = contextWith(undefined, { ...start().options, fetchOptions });
    for (const _ of [1, 2]) await tokenManagementList(authlete, {}, options);
    expect(sent).toHaveLength(1);
  });
});

it("covers the GET operations of the API", () => {
  expect(gets.length).toBeGreaterThan(15);
});

describe.each(ways)("options of fetch, $name,", ({ start }) => {
  /** Sends one request, and returns the options with which `fetch` was called. */
  async function initOf(ofContext: FetchInitOptions, ofCall: RequestOptions): Promise<FetchInit> {
    const inits: FetchInit[] = [];
    const fetch = async (_: string, init: FetchInit) => {
      inits.push(init);
      return Response.json({});
    };
    const authlete = contextWith(fetch, { ...start().options, fetchOptions: ofContext });
    expect(await tokenManagementList(authlete, {}, ofCall)).toMatchObject({ ok: true });
    expect(inits).toHaveLength(1);
    return inits[0] as FetchInit;
  }

  const next = { revalidate: 0 };
  const nextOfCall = { tags: ["a"] };

  it.each<[string, FetchInitOptions, RequestOptions, object]>([
    ["are those of the SDK", {}, {}, { cache: "no-store", redirect: "manual" }],
    [
      "are those of the context",
      { cache: "reload", keepalive: true, redirect: "error", credentials: "omit", next } as object,
      {},
      { cache: "reload", keepalive: true, redirect: "error", credentials: "omit", next },
    ],
    [
      "are those of the call before those of the context",
      { cache: "reload", keepalive: true, next } as object,
      { cache: "no-cache", next: nextOfCall } as object,
      { cache: "no-cache", keepalive: true, next: nextOfCall },
    ],
    [
      "are those of fetchOptions of the call before those of the context",
      { cache: "reload", keepalive: true, next } as object,
      { fetchOptions: { cache: "no-cache", next: nextOfCall } as object },
      { cache: "no-cache", keepalive: true, next: nextOfCall },
    ],
    [
      "are those of the call before those of its fetchOptions",
      { cache: "reload" },
      { cache: "no-cache", fetchOptions: { cache: "force-cache", keepalive: true } },
      { cache: "no-cache", keepalive: true },
    ],
    ["may be those of fetch itself", {}, { cache: "default" }, { cache: "default", redirect: "manual" }],
    ["may be those of fetch itself, of the context", { cache: "default" }, {}, { cache: "default" }],
    ["may leave redirects to fetch", {}, { fetchOptions: { redirect: "follow" } }, { redirect: "follow" }],
    [
      "cannot change method, body and headers of the SDK",
      { method: "PUT", body: "b" } as object,
      { method: "PUT", body: "b", fetchOptions: { method: "PUT", body: "b" } } as object,
      { method: "GET", body: undefined },
    ],
  ])("%s", async (_, ofContext, ofCall, expected) => {
    const init = await initOf(ofContext, ofCall);
    expect({ body: init.body, ...init }).toMatchObject(expected);
  });

  it("do not change for other calls of the context", async () => {
    const fetchOptions: FetchInitOptions = { keepalive: true, headers: { "x-context": "1" } };
    const inits: FetchInit[] = [];
    const fetch = async (_: string, init: FetchInit) => {
      inits.push(init);
      return Response.json({});
    };
    const authlete = contextWith(fetch, { ...start().options, fetchOptions });
    await tokenManagementList(
      authlete,
      {},
      { cache: "reload", keepalive: false, headers: { "x-call": "1" } },
    );
    await tokenManagementList(authlete, {});
    expect(inits[1]).toMatchObject({ cache: "no-store", keepalive: true, headers: { "x-context": "1" } });
    expect(inits[1]?.headers).not.toHaveProperty("x-call");
    expect(fetchOptions).toEqual({ keepalive: true, headers: { "x-context": "1" } });
  });

  it("of context, fetchOptions and call have their headers merged, in this order", async () => {
    const { headers } = await initOf(
      { headers: { "X-Context": "context", "x-options": "context", "x-call": "context" } },
      {
        fetchOptions: {
          headers: [
            ["X-Options", "options"],
            ["X-Call", "options"],
          ],
        },
        headers: new Headers({ "x-call": "call" }),
      },
    );
    expect({ ...headers }).toEqual({
      accept: "application/json",
      authorization: `Bearer ${bearer}`,
      "x-context": "context",
      "x-options": "options",
      "x-call": "call",
    });
  });
});

describe("in a runtime whose Request does not support cache", () => {
  const message = "The 'cache' field on 'RequestInitializerDict' is not implemented.";

  // A program of its own, since the SDK tests once what the runtime supports.
  const program = `
    const RuntimeRequest = Request, runtimeFetch = fetch;
    globalThis.Request = class extends RuntimeRequest {
      constructor(input, init) {
        if (init?.cache !== undefined) throw new Error(${JSON.stringify(message)});
        super(input, init);
        Object.defineProperty(this, "cache", { value: undefined });
      }
    };
    let sent = 0;
    globalThis.fetch = async (input, init) => {
      new Request(input, init);
      return sent++, runtimeFetch(input, init);
    };
    const { createServer } = await import("node:http");
    const server = createServer((_, response) => response.end('{"totalCount":7}')).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { AuthleteCore } = await import("authlete-typescript-sdk/core");
    const { AuthleteFetchCore } = await import("authlete-typescript-sdk/fetch");
    const { tokenManagementList } = await import("authlete-typescript-sdk/funcs/tokenManagementList");
    const base = { bearer: "a-bearer", serviceId: "1", serverURL: "http://127.0.0.1:" + server.address().port };
    const hooks = { beforeRequest: [({ request }) => request.headers.set("x-hook", "1")] };
    const contexts = [
      new AuthleteFetchCore(base),
      new AuthleteCore(base),
      new AuthleteCore({ ...base, hooks }),
      new AuthleteCore({ ...base, retryConfig: { strategy: "backoff" } }),
      new AuthleteCore({ ...base, hooks, retryConfig: { strategy: "backoff", retryConnectionErrors: true } }),
    ];
    const results = [];
    for (const options of [{}, { cache: "no-store" }]) {
      for (const authlete of contexts) {
        const { ok, value, error } = await tokenManagementList(authlete, {}, options);
        results.push({ ok, value, name: error?.name, message: error?.message });
      }
    }
    console.log(JSON.stringify({ sent, results }));
    server.close();
    server.closeAllConnections();`;

  it("sends requests without it, and returns an InvalidRequestError if the caller sets it", async () => {
    const { stdout } = await runProgram(installed(), "program.mjs", program);
    const { sent, results } = JSON.parse(stdout);
    expect(sent).toBe(5);
    expect(results.slice(0, 5)).toEqual(Array(5).fill({ ok: true, value: { totalCount: 7 } }));
    for (const result of results.slice(5)) {
      expect(result).toMatchObject({ ok: false, name: "InvalidRequestError" });
      expect(result.message).toContain(message);
    }
    expect(results).toHaveLength(10);
  });
});

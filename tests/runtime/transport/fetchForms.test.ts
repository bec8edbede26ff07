// How `fetch` is called, and which functions work as a `fetch`: packages, wrappers and instrumentations.
import { EventEmitter, once } from "node:events";
import type { Socket } from "node:net";
import type {
  AuthleteCoreOptions,
  Context,
  Fetch,
  FetchInit,
  RequestOptions,
} from "authlete-typescript-sdk/core";
import { clientUpdateForm } from "authlete-typescript-sdk/funcs/clientUpdateForm";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { tokenManagementDelete } from "authlete-typescript-sdk/funcs/tokenManagementDelete";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import crossFetch from "cross-fetch";
import makeFetchHappen from "make-fetch-happen";
import nodeFetch from "node-fetch";
import { fetch as undiciFetch } from "undici";
import { describe, expect, it, vi } from "vitest";
import { bearer, describeWithKy, itWithKy } from "../../support/client.js";
import { tokenCreateRequest, tokenCreateResponse } from "../../support/documented.js";
import { closedPort, loopback } from "../../support/loopback.js";
import { closedSocket, http, rawServer } from "../../support/raw.js";
import { contextWith, quickRetries, retriesOf, ways } from "../../support/transport.js";

const create = (authlete: Context, options = {}) =>
  tokenManagementCreate(authlete, { tokenCreateRequest }, options);

const incompleteBody = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{";
const incompleteChunks = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n";

const created = JSON.stringify(tokenCreateResponse);

/** One operation of each kind, with the request that it sends. */
const operations = [
  {
    kind: "GET",
    call: (authlete: Context, options: RequestOptions) =>
      tokenManagementList(authlete, { subject: "john" }, options),
    url: "https://us.authlete.com/api/715948317/auth/token/get/list?subject=john",
    method: "GET",
    contentType: undefined,
    body: undefined,
  },
  {
    kind: "POST",
    call: create,
    url: "https://us.authlete.com/api/715948317/auth/token/create",
    method: "POST",
    contentType: "application/json",
    body: JSON.stringify(tokenCreateRequest),
  },
  {
    kind: "DELETE",
    call: (authlete: Context, options: RequestOptions) =>
      tokenManagementDelete(authlete, { accessTokenIdentifier: "abc" }, options),
    url: "https://us.authlete.com/api/715948317/auth/token/delete/abc",
    method: "DELETE",
    contentType: undefined,
    body: undefined,
  },
  {
    kind: "form",
    call: (authlete: Context, options: RequestOptions) =>
      clientUpdateForm(authlete, { clientId: "7", client: { clientName: "n" } }, options),
    url: "https://us.authlete.com/api/715948317/client/update/7",
    method: "POST",
    contentType: "application/x-www-form-urlencoded;charset=UTF-8",
    body: "clientName=n",
  },
];

describe.each(ways)("fetch, $name,", ({ start, retriesStatuses, retriesConnectionErrors }) => {
  it.each(operations)("is called with a URL and options for a $kind request", async (operation) => {
    const fetch = vi.fn<(...parameters: unknown[]) => Promise<Response>>(async () => Response.json({}));
    if (retriesStatuses) fetch.mockImplementationOnce(async () => new Response("", { status: 503 }));
    if (retriesConnectionErrors) {
      fetch.mockImplementationOnce(async () => {
        throw new TypeError("fetch failed");
      });
    }
    const { options } = start();
    await operation.call(contextWith(fetch as Fetch, options), retriesOf(options));
    const { method, contentType, body } = operation;
    expect(fetch).toHaveBeenCalledTimes(1 + Number(retriesStatuses) + Number(retriesConnectionErrors));
    for (const parameters of fetch.mock.calls) {
      expect(parameters).toHaveLength(2);
      const [url, init] = parameters as [unknown, FetchInit];
      expect(url).toBe(operation.url);
      expect(init.method).toBe(method);
      expect([null, Object.prototype]).toContain(Object.getPrototypeOf(init.headers));
      expect({ ...init.headers }).toEqual({
        accept: "application/json",
        authorization: `Bearer ${bearer}`,
        ...(contentType && { "content-type": contentType }),
      });
      expect(init.body).toBe(body);
      expect(init.signal).toBeInstanceOf(AbortSignal);
      expect(init).toMatchObject({ redirect: "manual", cache: "no-store" });
    }
  });

  it("is called with header names in lower case, whatever their form", async () => {
    const fetch = vi.fn<Fetch>(async () => Response.json({}));
    const fetchOptions = { headers: [["X-Pair", "1"]] as [string, string][] };
    const authlete = contextWith(fetch, { ...start().options, fetchOptions, userAgent: "test/1" });
    await tokenManagementList(authlete, {}, { headers: new Headers({ "X-Call": "2" }) });
    expect({ ...fetch.mock.calls[0]?.[1].headers }).toEqual({
      accept: "application/json",
      authorization: `Bearer ${bearer}`,
      "user-agent": "test/1",
      "x-call": "2",
      "x-pair": "1",
    });
  });

  it("is called with the options of fetch that a caller sets, including those that only a runtime has", async () => {
    const fetch = vi.fn<Fetch>(async () => Response.json({}));
    const dispatcher = { dispatch: () => {} };
    const fetchOptions = { keepalive: true, credentials: "omit", dispatcher, next: { revalidate: 0 } };
    const authlete = contextWith(fetch, start().options);
    await tokenManagementList(authlete, {}, { fetchOptions: fetchOptions as never });
    const [, init] = fetch.mock.lastCall ?? [];
    expect(init).toMatchObject(fetchOptions);
    expect(Reflect.get(init as object, "dispatcher")).toBe(dispatcher);
  });
});

interface NamedFetch {
  name: string;
  fetch: Fetch;
  /** Whether reading a body never ends if the connection breaks before `Content-Length` bytes have arrived. */
  waitsForBrokenBodies?: boolean;
}

/** The `fetch` of packages, which have their own classes of requests and responses. */
const packages: NamedFetch[] = [
  { name: "undici", fetch: undiciFetch },
  { name: "node-fetch", fetch: nodeFetch },
  // It uses node-fetch 2.
  { name: "cross-fetch", fetch: crossFetch, waitsForBrokenBodies: true },
  // Its declarations are older than `AbortSignal`.
  { name: "make-fetch-happen", fetch: makeFetchHappen as unknown as Fetch },
];

/** Functions that users and tools wrap around `fetch`. */
const wrappers: NamedFetch[] = [
  { name: "the runtime's fetch", fetch },
  { name: "a wrapper that copies the options", fetch: (url, init) => fetch(url, { ...init }) },
  {
    name: "a wrapper that copies options and headers",
    fetch: (url, init) => fetch(url, { ...init, headers: { ...init.headers, "x-wrapper": "1" } }),
  },
  {
    name: "an instrumentation that forwards its first two arguments",
    fetch: (...parameters) => fetch(parameters[0], parameters[1]),
  },
  {
    name: "an instrumentation that applies fetch to its arguments",
    fetch: (...parameters) => Reflect.apply(fetch, globalThis, parameters),
  },
  {
    name: "a wrapper that creates a Request",
    fetch: (url, init) => fetch(new Request(url, init)),
  },
  {
    name: "a wrapper that creates a Request and forwards the options as well",
    fetch: (url, init) => fetch(new Request(url, init), init),
  },
  {
    name: "a wrapper that adds a header to new Headers",
    fetch(url, init) {
      const headers = new Headers(init.headers);
      headers.set("x-wrapper", "1");
      return fetch(url, { ...init, headers });
    },
  },
  { name: "a wrapper that takes a URL or a Request", fetch: withURL },
];

function withURL(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const url = input instanceof Request ? input.url : `${input}`;
  return fetch(new URL(url), init);
}

describe.each([...packages, ...wrappers])("$name", ({ fetch, waitsForBrokenBodies }) => {
  const context = (serverURL: string, options: AuthleteCoreOptions = {}) =>
    contextWith(fetch, { serverURL, ...options });

  describe.each(ways)("$name", ({ start }) => {
    it("sends the request and returns the response", async () => {
      await using server = await loopback((response) => response.end(created));
      const { options, hookCalls } = start();
      const res = await create(context(server.url, options));
      expect(res).toEqual({ ok: true, value: tokenCreateResponse });
      expect(res.response).toMatchObject({ status: 200, ok: true });
      expect(res.response?.headers.get("content-length")).toBe(`${created.length}`);
      const [received, ...more] = server.taken();
      expect(more).toEqual([]);
      expect(received).toMatchObject({
        method: "POST",
        target: "/api/715948317/auth/token/create",
        headers: {
          accept: "application/json",
          authorization: `Bearer ${bearer}`,
          "content-type": "application/json",
        },
        body: JSON.stringify(tokenCreateRequest),
      });
      const calls = options.hooks ? 1 : 0;
      expect(hookCalls).toEqual({ beforeRequest: calls, afterResponse: calls, beforeRetry: 0 });
    });

    it("returns an error with Authlete's resultCode, and its body", async () => {
      const body = '{"resultCode":"A001202","resultMessage":"[A001202] refused"}';
      await using server = await loopback((response) => response.writeHead(400).end(body));
      expect(await create(context(server.url, start().options))).toMatchObject({
        ok: false,
        error: { name: "ResultError", resultCode: "A001202", statusCode: 400, body },
      });
      expect(server.taken()).toHaveLength(1);
    });

    it("returns nothing for a response without a body", async () => {
      await using server = await loopback((response) => response.writeHead(204).end());
      const authlete = context(server.url, start().options);
      const res = await tokenManagementDelete(authlete, { accessTokenIdentifier: "abc" });
      expect(res).toEqual({ ok: true, value: undefined });
      expect(server.taken()).toMatchObject([{ method: "DELETE", body: "" }]);
    });

    it.each([
      ["before the response", ""],
      ["within the body", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"],
    ])("closes the connection if the caller aborts %s", async (_, bytes) => {
      const events = new EventEmitter();
      await using server = await rawServer((socket) => {
        socket.write(bytes);
        events.emit("request", socket);
      });
      const controller = new AbortController();
      const result = create(context(server.url, start().options), { signal: controller.signal });
      const [socket] = (await once(events, "request")) as [Socket];
      const closed = closedSocket(socket);
      setTimeout(() => controller.abort(), 10);
      expect(await result).toMatchObject({ ok: false, error: { name: "RequestAbortedError" } });
      await closed;
      expect(server.requests).toHaveLength(1);
    });

    it("closes the connection when the time is up", async () => {
      const closed: Promise<unknown>[] = [];
      await using server = await rawServer((socket) => void closed.push(closedSocket(socket)));
      // On a busy machine, the time may be up before the request arrives.
      for (let timeoutMs = 50; !closed.length && timeoutMs < 20_000; timeoutMs *= 5) {
        const result = await create(context(server.url, start().options), { timeoutMs });
        expect(result).toMatchObject({ ok: false, error: { name: "RequestTimeoutError" } });
      }
      expect(closed).not.toEqual([]);
      await Promise.all(closed);
    });

    it("follows a redirect within the server", async () => {
      await using server = await loopback((response, { target }) => {
        if (target.endsWith("/create")) response.writeHead(307, { location: "/moved?to=here" }).end();
        else response.end(created);
      });
      expect(await create(context(server.url, start().options))).toEqual({
        ok: true,
        value: tokenCreateResponse,
      });
      const body = JSON.stringify(tokenCreateRequest);
      expect(server.taken()).toMatchObject([
        { method: "POST", body },
        { method: "POST", body, target: "/moved?to=here" },
      ]);
    });

    it.each([302, 307])("sends nothing to another server that a redirect names (%d)", async (status) => {
      await using other = await loopback((response) => response.end(created));
      await using server = await loopback((response) =>
        response.writeHead(status, { location: `${other.url}/stolen` }).end(),
      );
      const res = await create(context(server.url, start().options));
      expect(res).toMatchObject({
        ok: false,
        error: { name: "ResponseValidationError", statusCode: status },
      });
      expect(res.error?.message).toContain(`not a redirect to ${other.url}`);
      expect(other.taken()).toEqual([]);
    });

    it("returns a ConnectionError if no server is listening", async () => {
      const retries = { strategy: "none" } as const;
      expect(await create(context(closedPort, start().options), { retries })).toMatchObject({
        ok: false,
        error: { name: "ConnectionError", code: "CONNECTION_REFUSED" },
      });
    });

    it.each([
      ["chunk", incompleteChunks, "ConnectionError"],
      ["byte", incompleteBody, waitsForBrokenBodies ? "RequestTimeoutError" : "ConnectionError"],
    ])("returns an error with the status if the last %s of the body is missing", async (_, bytes, name) => {
      await using server = await rawServer((socket) => {
        socket.write(bytes);
        setTimeout(() => socket.destroy(), 10);
      });
      const retries = { strategy: "none" } as const;
      const timeoutMs = name === "RequestTimeoutError" ? 500 : 20_000;
      const res = await create(context(server.url, start().options), { retries, timeoutMs });
      expect(res).toMatchObject({ ok: false, error: { name, statusCode: 200 } });
    });
  });

  itWithKy("retries a status and a broken connection, each request with its body", async () => {
    await using server = await rawServer((socket, count) => {
      if (count === 1) socket.write(http(503, "later"));
      else if (count === 2) socket.resetAndDestroy();
      else if (count === 3) socket.end(incompleteChunks);
      else socket.write(http(200, created));
    });
    const retryConfig = { ...quickRetries, retryConnectionErrors: true };
    const res = await create(context(server.url), { retries: retryConfig });
    expect(res).toEqual({ ok: true, value: tokenCreateResponse });
    expect(server.requests).toHaveLength(4);
    for (const request of server.requests)
      expect(request.endsWith(JSON.stringify(tokenCreateRequest))).toBe(true);
  });

  describeWithKy("with hooks", () => {
    it("sends a header that a hook sets, and not one that it deletes", async () => {
      await using server = await loopback((response) => response.end(created));
      const beforeRequest = ({ request }: { request: Request }) => {
        request.headers.set("X-Hook", "1");
        request.headers.delete("x-call");
      };
      const authlete = context(server.url, { hooks: { beforeRequest: [beforeRequest] } });
      expect(await create(authlete, { headers: { "x-call": "1" } })).toMatchObject({ ok: true });
      const [received] = server.taken();
      expect(received?.headers).toMatchObject({ "x-hook": "1", authorization: `Bearer ${bearer}` });
      expect(received?.headers).not.toHaveProperty("x-call");
    });

    it.each<[string, (request: Request) => Request]>([
      ["derives from the first", (request) => new Request(request, { headers: { "x-new": "1" } })],
      [
        "creates",
        ({ url }) => new Request(`${url}?new`, { method: "POST", headers: { "x-new": "1" }, body: '"new"' }),
      ],
    ])(
      "sends the Request that a hook %s, without following redirects or using a cache",
      async (_, replace) => {
        await using server = await loopback((response) =>
          response.writeHead(307, { location: "http://127.0.0.1:9/" }).end(),
        );
        const inits: FetchInit[] = [];
        const recording: Fetch = (url, init) => {
          inits.push(init);
          return fetch(url, init);
        };
        const hooks = { beforeRequest: [({ request }: { request: Request }) => replace(request)] };
        const res = await create(contextWith(recording, { serverURL: server.url, hooks }));
        expect(res).toMatchObject({ ok: false, error: { name: "ResponseValidationError", statusCode: 307 } });
        const [received, ...more] = server.taken();
        expect(more).toEqual([]);
        expect(received).toMatchObject({ method: "POST", headers: { "x-new": "1" } });
        expect(received?.headers).not.toHaveProperty("authorization");
        expect(inits).toMatchObject([{ redirect: "manual", cache: "no-store" }]);
      },
    );

    it("sends nothing if a hook returns a Response", async () => {
      await using server = await loopback((response) => response.end("{}"));
      const beforeRequest = () => Response.json(tokenCreateResponse);
      const authlete = context(server.url, { hooks: { beforeRequest: [beforeRequest] } });
      expect(await create(authlete)).toEqual({ ok: true, value: tokenCreateResponse });
      expect(server.taken()).toEqual([]);
    });

    it("shows the response to a hook, which may read and replace it", async () => {
      await using server = await loopback((response) =>
        response.writeHead(500, { "x-id": "7" }).end("first"),
      );
      const seen: unknown[] = [];
      const afterResponse = async ({ response }: { response: Response }) => {
        seen.push([response.status, response.headers.get("x-id"), await response.text()]);
        return Response.json(tokenCreateResponse);
      };
      const authlete = context(server.url, { hooks: { afterResponse: [afterResponse] } });
      expect(await create(authlete)).toEqual({ ok: true, value: tokenCreateResponse });
      expect(seen).toEqual([[500, "7", "first"]]);
    });

    it("calls beforeRetry before each retry, and sends a header that it sets", async () => {
      await using server = await loopback((response, { headers }) => {
        if (headers["x-retry"] === "2") response.end(created);
        else response.writeHead(503).end();
      });
      const beforeRetry = ({ request, retryCount }: { request: Request; retryCount: number }) =>
        request.headers.set("x-retry", `${retryCount}`);
      const authlete = context(server.url, {
        hooks: { beforeRetry: [beforeRetry] },
        retryConfig: quickRetries,
      });
      expect(await create(authlete)).toEqual({ ok: true, value: tokenCreateResponse });
      expect(server.taken().map(({ headers }) => headers["x-retry"])).toEqual([undefined, "1", "2"]);
    });
  });
});

it.each(wrappers)("uses $name if it replaces the runtime's fetch", async ({ fetch: wrapper }) => {
  await using server = await loopback((response) => response.end(created));
  const replaced = vi.fn(wrapper);
  const realFetch = globalThis.fetch;
  vi.stubGlobal("fetch", replaced);
  // The wrappers call the runtime's `fetch`, which is the replaced one now.
  replaced.mockImplementationOnce((url, init) => {
    vi.stubGlobal("fetch", realFetch);
    return wrapper(url, init);
  });
  const res = await create(contextWith(undefined, { serverURL: server.url }));
  expect(res).toEqual({ ok: true, value: tokenCreateResponse });
  expect(replaced).toHaveBeenCalledOnce();
});

import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { tokenManagementDelete } from "authlete-typescript-sdk/funcs/tokenManagementDelete";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import {
  ConnectionError,
  HTTPClientError,
  RequestAbortedError,
  RequestTimeoutError,
} from "authlete-typescript-sdk/models/errors";
import { describe, expect, it, vi } from "vitest";
import { bearer, client, hasKy, itWithKy } from "../../support/client.js";
import { tokenCreateRequest, tokenCreateResponse } from "../../support/documented.js";
import { closedPort } from "../../support/loopback.js";
import { http, rawServer } from "../../support/raw.js";

const create = (serverURL: string, options = {}) =>
  tokenManagementCreate(client({ serverURL }), { tokenCreateRequest }, options);

const good = http(200, JSON.stringify(tokenCreateResponse));

describe("over a real socket", () => {
  it("sends the request and reads a response that arrives in chunks", async () => {
    await using server = await rawServer((socket) => {
      let position = 0;
      const timer = setInterval(() => {
        socket.write(good.slice(position, position + 100));
        position += 100;
        if (position >= good.length) clearInterval(timer);
      }, 2);
    });
    expect(await create(server.url)).toEqual({ ok: true, value: tokenCreateResponse });
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]).toMatch(/^POST \/api\/715948317\/auth\/token\/create HTTP\/1\.1\r\n/);
    expect(server.requests[0]).toContain(`authorization: Bearer ${bearer}\r\n`);
    expect(server.requests[0]).toMatch(/\r\n\r\n\{"grantType":"AUTHORIZATION_CODE",.*\}$/);
  });

  it("returns a ConnectionError if no server is listening", async () => {
    const res = await create(closedPort);
    expect(res).toMatchObject({ ok: false, error: { name: "ConnectionError", statusCode: undefined } });
    if (res.ok) return;
    expect(res.error).toBeInstanceOf(ConnectionError);
    expect(res.error).toBeInstanceOf(HTTPClientError);
    expect(res.error.message).toBe(
      `POST /api/715948317/auth/token/create received no response from ${closedPort} (ECONNREFUSED)`,
    );
    expect(res.error.cause).toBeInstanceOf(Error);
  });

  it.each([
    ["closes the connection at once", (): string => ""],
    ["does not send HTTP", () => "hello\r\n\r\n"],
    ["closes the connection in the headers", () => "HTTP/1.1 200 OK\r\nContent-"],
  ])("returns a ConnectionError if the server %s", async (_, bytes) => {
    await using server = await rawServer((socket) => socket.end(bytes()));
    expect(await create(server.url)).toMatchObject({ ok: false, error: { name: "ConnectionError" } });
  });

  it.each([
    ["Content-Length is too long", 'HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{"action":"OK"'],
    ["a chunk is missing", 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\ne\r\n{"action":"OK"\r\n'],
    [
      "a chunk is invalid",
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\ne\r\n{"action":"OK"\r\nzzz\r\n',
    ],
  ])("returns the status and the partial body if the body is incomplete: %s", async (_, bytes) => {
    await using server = await rawServer((socket) => {
      socket.write(bytes);
      setTimeout(() => socket.destroy(), 20);
    });
    const res = await create(server.url);
    expect(res).toMatchObject({
      ok: false,
      error: { name: "ConnectionError", statusCode: 200, body: '{"action":"OK"' },
    });
    expect(res.response?.status).toBe(200);
  });

  it("returns a ConnectionError if the body is not valid gzip", async () => {
    await using server = await rawServer((socket) =>
      socket.end(http(200, "no gzip", { "Content-Encoding": "gzip" })),
    );
    expect(await create(server.url)).toMatchObject({
      ok: false,
      error: { name: "ConnectionError", statusCode: 200 },
    });
  });
});

describe("timeouts", () => {
  it("cover a server that never responds", async () => {
    await using server = await rawServer(() => {});
    const res = await create(server.url, { timeoutMs: 50 });
    expect(res).toMatchObject({ ok: false, error: { name: "RequestTimeoutError", statusCode: undefined } });
    if (res.ok) return;
    expect(res.error).toBeInstanceOf(RequestTimeoutError);
    expect(res.error.message).toContain("took longer than timeoutMs (50)");
  });

  it("cover the body, and return the part that was received", async () => {
    await using server = await rawServer((socket) => socket.write(good.slice(0, -10)));
    const res = await create(server.url, { timeoutMs: 500 });
    expect(res).toMatchObject({
      ok: false,
      error: {
        name: "RequestTimeoutError",
        statusCode: 200,
        body: JSON.stringify(tokenCreateResponse).slice(0, -10),
      },
    });
  });

  it("cover a body that arrives slowly and never ends", async () => {
    await using server = await rawServer((socket) => {
      socket.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
      const timer = setInterval(() => socket.write("1\r\n \r\n"), 5);
      socket.on("close", () => clearInterval(timer));
    });
    const res = await create(server.url, { timeoutMs: 500 });
    expect(res).toMatchObject({ ok: false, error: { name: "RequestTimeoutError", statusCode: 200 } });
  });

  it("cover a bearer function and a fetch that never resolve", async () => {
    const never = () => new Promise<never>(() => {});
    for (const authlete of [
      client({ bearer: never, timeoutMs: 30 }),
      client({ fetch: never, timeoutMs: 30 }),
    ]) {
      expect(await tokenManagementList(authlete, {})).toMatchObject({
        ok: false,
        error: { name: "RequestTimeoutError" },
      });
    }
  });

  itWithKy("cover a hook and the delay between two attempts", async () => {
    const hooks = { beforeRequest: [() => new Promise<never>(() => {})] };
    expect(await tokenManagementList(client({ hooks, timeoutMs: 30 }), {})).toMatchObject({
      error: { name: "RequestTimeoutError" },
    });
    const fetch = vi.fn(async () => new Response("", { status: 503 }));
    const backoff = { initialInterval: 5_000, maxElapsedTime: 60_000 };
    const authlete = client({ fetch, timeoutMs: 50, retryConfig: { strategy: "backoff", backoff } });
    expect(await tokenManagementList(authlete, {})).toMatchObject({ error: { name: "RequestTimeoutError" } });
    expect(fetch).toHaveBeenCalledOnce();
  });

  it("of a call override those of the context", async () => {
    const fetch = () => new Promise<Response>((resolve) => setTimeout(resolve, 60, Response.json({})));
    const authlete = client({ fetch, timeoutMs: 10 });
    expect(await tokenManagementList(authlete, {})).toMatchObject({ error: { name: "RequestTimeoutError" } });
    for (const timeoutMs of [5_000, 0, Number.POSITIVE_INFINITY, 2 ** 40]) {
      expect(await tokenManagementList(authlete, {}, { timeoutMs })).toMatchObject({ ok: true });
    }
  });

  it("include a timeout signal of the caller", async () => {
    await using server = await rawServer(() => {});
    const res = await create(server.url, { fetchOptions: { signal: AbortSignal.timeout(40) } });
    expect(res).toMatchObject({ ok: false, error: { name: "RequestTimeoutError" } });
  });
});

describe("aborts", () => {
  it.each([
    ["signal", (signal: AbortSignal) => ({ signal })],
    ["fetchOptions", (signal: AbortSignal) => ({ fetchOptions: { signal } })],
    ["both", (signal: AbortSignal) => ({ signal, fetchOptions: { signal: new AbortController().signal } })],
  ])("send nothing if the signal is already aborted: %s", async (_, optionsOf) => {
    const fetch = vi.fn();
    const signal = AbortSignal.abort(new Error("changed my mind"));
    const res = await tokenManagementList(client({ fetch }), {}, optionsOf(signal));
    expect(res).toMatchObject({
      ok: false,
      error: { name: "RequestAbortedError", cause: { message: "changed my mind" } },
    });
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each([
    ["before the headers", ""],
    ["in the body", good.slice(0, -10)],
  ])("end the call %s, and close the connection", async (_, bytes) => {
    const controller = new AbortController();
    let closed: Promise<unknown> | undefined;
    await using server = await rawServer((socket) => {
      closed = new Promise((resolve) => socket.on("close", resolve));
      socket.write(bytes);
      setTimeout(() => controller.abort(), 30);
    });
    const res = await create(server.url, { fetchOptions: { signal: controller.signal } });
    expect(res).toMatchObject({
      ok: false,
      error: { name: "RequestAbortedError", statusCode: bytes ? 200 : undefined },
    });
    if (!res.ok) expect(res.error).toBeInstanceOf(RequestAbortedError);
    await closed;
  });

  itWithKy("end the delay between two attempts", async () => {
    const controller = new AbortController();
    const fetch = vi.fn(async () => {
      setTimeout(() => controller.abort(), 20);
      return new Response("", { status: 503 });
    });
    const res = await tokenManagementList(
      client({ fetch }),
      {},
      {
        fetchOptions: { signal: controller.signal },
        retries: { strategy: "backoff", backoff: { initialInterval: 5_000 } },
      },
    );
    expect(res).toMatchObject({ ok: false, error: { name: "RequestAbortedError" } });
    expect(fetch).toHaveBeenCalledOnce();
  });

  it("come from the signal of fetchOptions if that of the call is undefined", async () => {
    const fetchOptions = { signal: AbortSignal.abort() };
    const res = await tokenManagementList(client(), {}, { signal: undefined, fetchOptions });
    expect(res).toMatchObject({ ok: false, error: { name: "RequestAbortedError" } });
  });

  it("leave no listener on the caller's signal", async () => {
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, "addEventListener");
    const removed = vi.spyOn(signal, "removeEventListener");
    await tokenManagementList(
      client({ fetch: async () => Response.json({}) }),
      {},
      { fetchOptions: { signal } },
    );
    expect(added.mock.calls.length).toBeGreaterThan(0);
    expect(removed.mock.calls.length).toBe(added.mock.calls.length);
  });
});

describe("a custom fetch", () => {
  it.each([
    [
      "throws",
      () => {
        throw new TypeError("broken");
      },
    ],
    ["rejects with a value that is not an Error", () => Promise.reject("broken")],
  ])("that %s causes a ConnectionError", async (_, fetch) => {
    expect(await tokenManagementList(client({ fetch }), {})).toMatchObject({
      error: { name: "ConnectionError" },
    });
  });

  it.each([undefined, null, "text", {}])(
    "that returns %j instead of a response causes an error",
    async (invalid) => {
      const res = await tokenManagementList(client({ fetch: async () => invalid as never }), {});
      expect(res).toMatchObject({ ok: false, error: { name: "UnexpectedClientError" } });
    },
  );

  it("may return bodies that are not web streams", async () => {
    const response = Object.assign(Response.json({ totalCount: 7 }), {});
    Object.defineProperty(response, "body", { value: { pipe: () => {} } });
    expect(await tokenManagementList(client({ fetch: async () => response }), {})).toMatchObject({
      ok: true,
      value: { totalCount: 7 },
    });
  });

  it("is called with the signal of the call", async () => {
    const signals: unknown[] = [];
    const fetch = async (_: Request, init?: RequestInit) => {
      signals.push(init?.signal);
      return new Response(null, { status: 204 });
    };
    await tokenManagementDelete(client({ fetch }), { accessTokenIdentifier: "abc" });
    expect(signals).toEqual([expect.any(AbortSignal)]);
  });

  it("is optional: the default is the current global fetch", async () => {
    const authlete = client();
    vi.stubGlobal("fetch", async () => Response.json({ totalCount: 7 }));
    expect(await tokenManagementList(authlete, {})).toEqual({ ok: true, value: { totalCount: 7 } });
  });
});

itWithKy("returns an UnexpectedClientError if a hook throws", async () => {
  const hooks = {
    afterResponse: [
      () => {
        throw new Error("the hook failed");
      },
    ],
  };
  const res = await tokenManagementList(client({ hooks, fetch: async () => Response.json({}) }), {});
  expect(res).toMatchObject({
    ok: false,
    error: { name: "UnexpectedClientError", cause: { message: "the hook failed" } },
  });
});

it("never rejects, whatever fetch or a hook throws", async () => {
  const cycle = new Error("cycle");
  cycle.cause = Object.assign(new Error("and back"), { cause: cycle });
  const throwing = new Proxy(
    {},
    {
      get: () => {
        throw new Error("a getter that throws");
      },
    },
  );
  for (const thrown of [cycle, throwing, Symbol("s"), Object.create(null), null, undefined, 0, () => {}]) {
    const fetch = async () => {
      throw thrown;
    };
    const hooks = { beforeRequest: [fetch] };
    expect(await tokenManagementList(client({ fetch }), {})).toMatchObject({ ok: false });
    if (hasKy) expect(await tokenManagementList(client({ hooks }), {})).toMatchObject({ ok: false });
    expect(await tokenManagementList(client({ bearer: fetch }), {})).toMatchObject({ ok: false });
  }
});

it("never throws and never rejects, whatever the options are", async () => {
  const throwing = new Proxy(
    {},
    {
      get() {
        throw new Error("a getter that throws");
      },
    },
  );
  for (const options of [
    null,
    "text",
    throwing,
    { fetchOptions: throwing },
    { fetchOptions: { signal: {} } },
    { headers: 1 },
    { retries: throwing },
  ]) {
    const res = await tokenManagementList(
      client({ fetch: async () => Response.json({}) }),
      {},
      options as never,
    );
    expect(typeof res.ok).toBe("boolean");
  }
});

// Which operations are retried, by who asked for retries: those that are not idempotent must not happen twice.

import { createServer } from "node:net";
import { Authlete } from "authlete-typescript-sdk";
import type { Context, Operation, RequestOptions, RetryConfig } from "authlete-typescript-sdk/core";
import { clientCreate } from "authlete-typescript-sdk/funcs/clientCreate";
import { clientDelete } from "authlete-typescript-sdk/funcs/clientDelete";
import { clientUpdate } from "authlete-typescript-sdk/funcs/clientUpdate";
import { introspectionProcess } from "authlete-typescript-sdk/funcs/introspectionProcess";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { tokenProcess } from "authlete-typescript-sdk/funcs/tokenProcess";
import { createSimulator } from "authlete-typescript-sdk/simulator";
import { AuthleteV2Core } from "authlete-typescript-sdk/v2";
import { describe, expect, it, vi } from "vitest";
import { bearer, client, describeWithKy, hasKy, serviceId } from "../../support/client.js";
import { tokenCreateRequest } from "../../support/documented.js";
import { http, rawServer } from "../../support/raw.js";

const backoff = { initialInterval: 1, maxInterval: 2, maxElapsedTime: 5_000 };
const statuses: RetryConfig = { strategy: "backoff", backoff };
const connections: RetryConfig = { ...statuses, retryConnectionErrors: true };

type Call = (authlete: Context, options?: RequestOptions) => Promise<{ ok: boolean }>;

const idempotent: [string, Call][] = [
  ["tokenManagementList", (authlete, options) => tokenManagementList(authlete, {}, options)],
  [
    "introspectionProcess",
    (authlete, options) => introspectionProcess(authlete, { introspectionRequest: { token: "a" } }, options),
  ],
  [
    "clientUpdate",
    (authlete, options) => clientUpdate(authlete, { clientId: "1", client: { clientName: "a" } }, options),
  ],
  ["clientDelete", (authlete, options) => clientDelete(authlete, { clientId: "1" }, options)],
];
const notIdempotent: [string, Call][] = [
  [
    "tokenManagementCreate",
    (authlete, options) => tokenManagementCreate(authlete, { tokenCreateRequest }, options),
  ],
  ["clientCreate", (authlete, options) => clientCreate(authlete, { client: { clientName: "a" } }, options)],
  [
    "tokenProcess",
    (authlete, options) => tokenProcess(authlete, { tokenRequest: { parameters: "code=a" } }, options),
  ],
];

const ok = http(200, "");
/** How the first attempt fails, and which configurations retry it if the operation is idempotent, and if it is not. */
const failures: [string, string | undefined, { always: string; ifIdempotent: string }][] = [
  ["429", http(429, ""), { always: "both", ifIdempotent: "both" }],
  ["503", http(503, ""), { always: "both", ifIdempotent: "both" }],
  ["500", http(500, ""), { always: "none", ifIdempotent: "both" }],
  ["502", http(502, ""), { always: "none", ifIdempotent: "both" }],
  ["504", http(504, ""), { always: "none", ifIdempotent: "both" }],
  ["418", http(418, ""), { always: "none", ifIdempotent: "none" }],
  ["a reset before the response", undefined, { always: "none", ifIdempotent: "connections" }],
  [
    "a body that breaks off",
    "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{",
    { always: "none", ifIdempotent: "connections" },
  ],
];
const configurations = [
  ["statuses", statuses],
  ["connections", connections],
] as const;

/** A server whose first response fails. Operations without a response body succeed with the others. */
const failingOnce = (failure: string | undefined) =>
  rawServer((socket, count) => {
    if (count > 1) socket.end(ok);
    else if (failure === undefined) socket.resetAndDestroy();
    else socket.end(failure);
  });

describeWithKy("after", () => {
  describe.each(failures)("%s", (_, failure, { always, ifIdempotent }) => {
    const isRetried = (which: string, name: string) => which === "both" || which === name;

    it.each(configurations)("retryConfig of the context for %s", async (name, retryConfig) => {
      for (const [operation, call] of [...idempotent, ...notIdempotent]) {
        await using server = await failingOnce(failure);
        await call(client({ serverURL: server.url, retryConfig }));
        const which = notIdempotent.some(([other]) => other === operation) ? always : ifIdempotent;
        expect(server.requests.length, operation).toBe(isRetried(which, name) ? 2 : 1);
      }
    });

    it.each(configurations)("retries of the call for %s are obeyed", async (name, retries) => {
      for (const [operation, call] of [...idempotent, ...notIdempotent]) {
        await using server = await failingOnce(failure);
        await call(client({ serverURL: server.url }), { retries });
        expect(server.requests.length, operation).toBe(isRetried(ifIdempotent, name) ? 2 : 1);
      }
    });

    it.each(configurations)(
      "retryCodes of the call are obeyed, with retryConfig for %s",
      async (name, retryConfig) => {
        for (const [operation, call] of [...idempotent, ...notIdempotent]) {
          await using server = await failingOnce(failure);
          await call(client({ serverURL: server.url, retryConfig }), { retryCodes: ["4XX", 500] });
          const isCode = failure ? /^HTTP\/1.1 (4|500)/.test(failure) : false;
          const isConnection = ifIdempotent === "connections" && name === "connections";
          expect(server.requests.length, operation).toBe(isCode || isConnection ? 2 : 1);
        }
      },
    );
  });
});

describeWithKy("a refused connection", () => {
  /** A server that begins to listen later. */
  async function laterServer() {
    // Below the ports that systems hand out, so that no other test listens there.
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    let requests = 0;
    const server = createServer((socket) =>
      socket.on("data", () => {
        requests++;
        socket.end(http(200, '{"action":"OK"}'));
      }),
    );
    const timer = setTimeout(() => server.listen(port, "127.0.0.1"), 100);
    return {
      url: `http://127.0.0.1:${port}`,
      requests: () => requests,
      async [Symbol.asyncDispose]() {
        clearTimeout(timer);
        if (server.listening) await new Promise((resolve) => server.close(resolve));
      },
    };
  }

  it("is retried until the server listens, even if the operation is not idempotent", async () => {
    await using server = await laterServer();
    const retryConfig: RetryConfig = {
      ...connections,
      backoff: { initialInterval: 40, exponent: 1, maxElapsedTime: 5_000 },
    };
    const authlete = client({ serverURL: server.url, retryConfig });
    expect(await tokenManagementCreate(authlete, { tokenCreateRequest })).toMatchObject({ ok: true });
    expect(server.requests()).toBe(1);
  });

  it("is not retried without retryConnectionErrors", async () => {
    await using server = await laterServer();
    const authlete = client({ serverURL: server.url, retryConfig: statuses });
    expect(await tokenManagementCreate(authlete, { tokenCreateRequest })).toMatchObject({
      error: { name: "ConnectionError", code: "CONNECTION_REFUSED" },
    });
    expect(server.requests()).toBe(0);
  });
});

/** Errors of runtimes, and whether they mean that nothing was sent. */
const errors: [string, boolean, unknown][] = [
  ["Node", true, new TypeError("fetch failed", { cause: coded("ECONNREFUSED", { syscall: "connect" }) })],
  [
    "Node, for a host with two addresses",
    true,
    new TypeError("fetch failed", {
      cause: Object.assign(
        new AggregateError([coded("ECONNREFUSED"), coded("ENETUNREACH", { syscall: "connect" })]),
        { code: "ECONNREFUSED" },
      ),
    }),
  ],
  ["Node, for an unknown host", true, new TypeError("fetch failed", { cause: coded("ENOTFOUND") })],
  ["Node, without a resolver", true, new TypeError("fetch failed", { cause: coded("EAI_AGAIN") })],
  [
    "Node, for an unreachable network",
    true,
    new TypeError("fetch failed", { cause: coded("ENETUNREACH", { syscall: "connect" }) }),
  ],
  ["undici", true, new TypeError("fetch failed", { cause: coded("UND_ERR_CONNECT_TIMEOUT") })],
  ["node-fetch", true, coded("ECONNREFUSED")],
  ["Bun", true, coded("ConnectionRefused")],
  [
    "Deno",
    true,
    new TypeError(
      "error sending request for url (http://a/): client error (Connect): tcp connect error: Connection refused (os error 111)",
    ),
  ],
  [
    "Node, for a reset",
    false,
    new TypeError("fetch failed", { cause: coded("ECONNRESET", { syscall: "read" }) }),
  ],
  [
    "Node, for a timeout",
    false,
    new TypeError("fetch failed", { cause: coded("ETIMEDOUT", { syscall: "read" }) }),
  ],
  ["undici, for a closed socket", false, new TypeError("fetch failed", { cause: coded("UND_ERR_SOCKET") })],
  ["browsers", false, new TypeError("Failed to fetch")],
  [
    "a fetch that tried two servers, of which one was connected",
    false,
    Object.assign(new AggregateError([coded("ECONNREFUSED"), coded("ECONNRESET")]), { code: "ECONNREFUSED" }),
  ],
  ["a string", false, "ECONNREFUSED"],
  ["nothing", false, undefined],
  [
    "a cycle",
    false,
    (() => {
      const cycle = new Error("a");
      cycle.cause = cycle;
      return cycle;
    })(),
  ],
  [
    "a Proxy that throws",
    false,
    new Proxy(
      {},
      {
        get: () => {
          throw new Error("a");
        },
      },
    ),
  ],
];

function coded(code: string, more: object = {}): Error {
  return Object.assign(new Error(`the error ${code}`), { code, ...more });
}

describe("the error of", () => {
  it.each(errors)("%s means that nothing was sent: %s", async (_, isRefused, thrown) => {
    const fetch = vi.fn(async () => {
      throw thrown;
    });
    const { error } = await tokenManagementCreate(client({ fetch }), { tokenCreateRequest });
    expect(error).toMatchObject({ code: isRefused ? "CONNECTION_REFUSED" : "NO_RESPONSE" });
    if (!hasKy) return;
    fetch.mockClear();
    fetch.mockImplementationOnce(async () => {
      throw thrown;
    });
    fetch.mockImplementation(async () => Response.json({}) as never);
    const { ok: isOk } = await tokenManagementCreate(client({ fetch, retryConfig: connections }), {
      tokenCreateRequest,
    });
    expect(isOk).toBe(isRefused);
    expect(fetch).toHaveBeenCalledTimes(isRefused ? 2 : 1);
  });
});

it("does not mean that nothing was sent if fetch follows redirects", async () => {
  const fetch = () => Promise.reject(coded("ECONNREFUSED"));
  const options = { redirect: "follow" } as const;
  const { error } = await tokenManagementCreate(client({ fetch }), { tokenCreateRequest }, options);
  expect(error).toMatchObject({ name: "ConnectionError", code: "NO_RESPONSE" });
});

describeWithKy("a service that created a token before the connection broke", () => {
  it.each([500, 0])("does not create another one (status %d)", async (status) => {
    const simulator = createSimulator({ bearer, serviceId });
    const fetch = async (request: Request) => {
      const response = await simulator.fetch(request);
      if (request.method === "GET") return response;
      if (!status) throw new TypeError("fetch failed");
      return new Response("", { status });
    };
    const authlete = client({ fetch, retryConfig: connections });
    expect(await tokenManagementCreate(authlete, { tokenCreateRequest })).toMatchObject({ ok: false });
    const { value } = await tokenManagementList(authlete, {});
    expect(value?.totalCount).toBe(1);
  });
});

it("holds for the class", async () => {
  const fetch = vi.fn(async () => new Response("", { status: fetch.mock.calls.length > 2 ? 400 : 500 }));
  const authlete = new Authlete({ bearer, serviceId, fetch, retryConfig: connections });
  await expect(authlete.token.management.create({ tokenCreateRequest })).rejects.toMatchObject({
    statusCode: 500,
  });
  expect(fetch).toHaveBeenCalledOnce();
  const list = authlete.token.management.list({}, { retries: statuses });
  await expect(list).rejects.toMatchObject({ statusCode: 400 });
  expect(fetch).toHaveBeenCalledTimes(3);
});

it("holds for Authlete 2.x", async () => {
  const fetch = vi.fn(async () => new Response("", { status: fetch.mock.calls.length > 2 ? 400 : 500 }));
  const authlete = new AuthleteV2Core({
    serviceApiKey: "1",
    serviceApiSecret: bearer,
    fetch,
    retryConfig: { strategy: "backoff", backoff },
  });
  await tokenManagementCreate(authlete, { tokenCreateRequest });
  expect(fetch).toHaveBeenCalledOnce();
  await tokenManagementList(authlete, {});
  expect(fetch).toHaveBeenCalledTimes(3);
});

describeWithKy("an operation of the user's", () => {
  const operation = (idempotent?: boolean) =>
    ({
      method: "POST",
      path: "/api/x",
      request: { type: "object", entries: {} },
      ...(idempotent !== undefined && { idempotent }),
    }) as unknown as Operation<object, unknown>;

  it.each([
    [undefined, 1],
    [false, 1],
    [true, 2],
  ])("that declares idempotent as %s is sent %d times", async (declared, times) => {
    const fetch = vi.fn(async () => new Response("", { status: fetch.mock.calls.length > 1 ? 200 : 500 }));
    await client({ fetch, retryConfig: statuses }).call(operation(declared), {});
    expect(fetch).toHaveBeenCalledTimes(times);
  });
});

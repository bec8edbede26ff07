// A call that ends early closes its connection: the server must not go on, and the program must be able to exit.
import type { Socket } from "node:net";
import type { Fetch, RequestOptions } from "authlete-typescript-sdk/core";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { describe, expect, it } from "vitest";
import { describeWithKy } from "../../support/client.js";
import { closedSocket, rawServer } from "../../support/raw.js";
import { contextWith, retriesOf, ways } from "../../support/transport.js";

const head = (status: number, headers = "") =>
  `HTTP/1.1 ${status} X\r\nContent-Length: 100000000\r\nContent-Type: application/json\r\n${headers}\r\n{`;

/** Writes without end, as fast as the client reads. */
function flood(socket: Socket, start: string) {
  socket.write(start);
  const chunk = " ".repeat(2 ** 16);
  const more = () => {
    if (!socket.destroyed && socket.write(chunk)) setImmediate(more);
  };
  socket.on("drain", more);
  more();
}

interface Case {
  respond(socket: Socket): void;
  options?: (ms: number) => RequestOptions;
  code: string;
}

const aborting = (ms: number): RequestOptions => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), ms);
  return { signal: controller.signal };
};
const timing = (timeoutMs: number): RequestOptions => ({ timeoutMs });
const none = { strategy: "none" } as const;

const cases: Record<string, Case> = {
  "a timeout before the response": { respond: () => {}, options: timing, code: "TIMEOUT" },
  "a timeout in the body": {
    respond: (socket) => void socket.write(head(200)),
    options: timing,
    code: "TIMEOUT",
  },
  "a timeout in an error page": {
    respond: (socket) => void socket.write(head(400)),
    options: timing,
    code: "TIMEOUT",
  },
  "an abort before the response": { respond: () => {}, options: aborting, code: "ABORTED" },
  "an abort in the body": {
    respond: (socket) => void socket.write(head(200)),
    options: aborting,
    code: "ABORTED",
  },
  "a response that is too large": {
    respond: (socket) => flood(socket, head(200)),
    options: () => ({ maxResponseBytes: 100_000 }),
    code: "RESPONSE_TOO_LARGE",
  },
  "an endless error page": {
    respond: (socket) => flood(socket, head(404)),
    options: () => ({ maxErrorBytes: 1_000 }),
    code: "HTTP_STATUS",
  },
  "an endless redirect to another server": {
    respond: (socket) => flood(socket, head(307, "Location: https://example.com/\r\n")),
    options: () => ({ maxErrorBytes: 1_000 }),
    code: "REDIRECT_REFUSED",
  },
};

describe.each(ways)("$name,", ({ start }) => {
  /** Calls a server of its own, and waits until its connections are closed. */
  async function callOnce({ respond, options, code }: Case, ms: number) {
    const closed: Promise<unknown>[] = [];
    await using server = await rawServer(respond, (socket) => closed.push(closedSocket(socket)));
    const context = start().options;
    const authlete = contextWith(undefined, { serverURL: server.url, ...context });
    const { error } = await tokenManagementList(
      authlete,
      {},
      { ...retriesOf(context), retries: none, ...options?.(ms) },
    );
    expect(error).toMatchObject({ code });
    await Promise.all(closed);
    return { requests: server.requests.length, connections: closed.length };
  }

  it.each(Object.entries(cases))("%s closes the connection", async (_, one) => {
    let outcome = await callOnce(one, 100);
    // On a busy machine, a call may end before its request arrives.
    if (!outcome.requests && one.options) outcome = await callOnce(one, 5_000);
    expect(outcome.requests).toBe(1);
    expect(outcome.connections).toBeGreaterThan(0);
  });
});

/** Makes a call that fails on this side while the body of the response is still on its way. */
async function expectClosed(call: (serverURL: string) => Promise<{ error?: Error | undefined }>) {
  let closed: Promise<unknown> | undefined;
  await using server = await rawServer(
    (socket) => flood(socket, head(200)),
    (socket) => {
      closed = closedSocket(socket);
    },
  );
  expect((await call(server.url)).error).toMatchObject({ name: "UnexpectedClientError" });
  await closed;
}

describeWithKy("a hook that throws", () => {
  // With retries of connection errors, the body is read before hooks run.
  it.each(ways.filter((way) => way.hasHooks && !way.retriesConnectionErrors))(
    "closes the connection, $name",
    ({ start }) =>
      expectClosed((serverURL) => {
        const failing = async () => {
          throw new Error("a hook that throws");
        };
        const options = { ...start().options, hooks: { afterResponse: [failing] } };
        return tokenManagementList(contextWith(undefined, { serverURL, ...options }), {});
      }),
  );
});

it("closes the connection if a fetch wrapper locked the body", () =>
  expectClosed((serverURL) => {
    const locking: Fetch = async (url, init) => {
      const response = await fetch(url, init);
      response.body?.getReader();
      return response;
    };
    return tokenManagementList(contextWith(locking, { serverURL }), {});
  }));

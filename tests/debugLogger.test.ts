import { createHash } from "node:crypto";
import { once } from "node:events";
import { gzipSync } from "node:zlib";
import type { Fetch } from "authlete-typescript-sdk/core";
import { debugLogger } from "authlete-typescript-sdk/debugLogger";
import type { PlainFetch } from "authlete-typescript-sdk/fetch";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { tokenManagementDelete } from "authlete-typescript-sdk/funcs/tokenManagementDelete";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { createSimulator } from "authlete-typescript-sdk/simulator";
import { describe, expect, it, vi } from "vitest";
import { bearer, client, hasKy, serviceId } from "./support/client.js";
import { tokenCreateRequest, tokenCreateResponse } from "./support/documented.js";
import { logged } from "./support/logged.js";
import { http, rawServer } from "./support/raw.js";

const sentBytes = JSON.stringify(tokenCreateRequest).length;
const answer = JSON.stringify(tokenCreateResponse);
const good = http(200, answer);
const create = `POST /api/${serviceId}/auth/token/create`;

/** A line with its milliseconds, which nobody can foretell, taken out. */
const withoutTime = (line: string | undefined) => line?.replace(/, \d+ ms,/, ",");
const withoutTimes = (lines: string[]) => lines.map(withoutTime);

/** Calls a debug logger as the context under test calls `fetch`. */
const call = (fetch: Fetch & PlainFetch, url: string, init: RequestInit = {}) =>
  hasKy ? fetch(new Request(url, init)) : fetch(url, init);

describe("a line", () => {
  it("has method, path, status, time, attempt and sizes, and is there before the result", async () => {
    await using server = await rawServer((socket) => socket.write(good));
    const { lines, authlete } = logged({}, { serverURL: server.url });
    const res = await tokenManagementCreate(authlete, { tokenCreateRequest });
    expect(lines).toHaveLength(1);
    expect(res).toEqual({ ok: true, value: tokenCreateResponse });
    expect(lines[0]).toMatch(/ 200, \d+ ms, attempt 1, /);
    expect(withoutTime(lines[0])).toBe(
      `${create} 200, attempt 1, ${sentBytes} bytes sent, ${answer.length} bytes received`,
    );
    expect(server.requests[0]).toContain(`\r\n\r\n${JSON.stringify(tokenCreateRequest)}`);
    expect(server.requests[0]).toContain(`authorization: Bearer ${bearer}`);
  });

  it("tells bytes where characters have several, and none where there is no body", async () => {
    const { lines, authlete } = logged({ fetch: createSimulator().fetch });
    const request = { ...tokenCreateRequest, scopes: ["größe"] };
    const res = await tokenManagementCreate(authlete, { tokenCreateRequest: request });
    await tokenManagementDelete(authlete, { accessTokenIdentifier: "unknown" });
    expect(res.ok).toBe(true);
    expect(withoutTimes(lines)).toEqual([
      `${create} 200, attempt 1, ${Buffer.byteLength(JSON.stringify(request))} bytes sent, ${Buffer.byteLength(JSON.stringify(res.value))} bytes received`,
      `DELETE /api/${serviceId}/auth/token/delete/*** 204, attempt 1, 0 bytes sent, 0 bytes received`,
    ]);
  });

  it("tells the size of a body that was packed as it is unpacked", async () => {
    await using server = await rawServer((socket) => {
      const packed = gzipSync(answer);
      socket.write(`HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: ${packed.length}\r\n\r\n`);
      socket.write(packed);
    });
    const { lines, authlete } = logged({}, { serverURL: server.url });
    expect(await tokenManagementList(authlete, {})).toEqual({ ok: true, value: tokenCreateResponse });
    expect(lines[0]).toMatch(new RegExp(`, ${answer.length} bytes received$`));
  });

  it("has headers and bodies where that is asked for", async () => {
    await using server = await rawServer((socket) => socket.write(good));
    const { lines, authlete } = logged({ bodies: true }, { serverURL: server.url });
    await tokenManagementCreate(authlete, { tokenCreateRequest });
    const { sent, received } = JSON.parse(lines[0]?.slice(lines[0].indexOf("{")) ?? "");
    expect(sent.headers).toMatchObject({ authorization: "***", "content-type": "application/json" });
    expect(sent.body).toEqual({ ...tokenCreateRequest, subject: "***" });
    expect(received.headers).toEqual({ "content-length": `${answer.length}` });
    const secrets = { accessToken: "***", refreshToken: "***", subject: "***" };
    expect(received.body).toEqual({ ...tokenCreateResponse, ...secrets });
  });

  it("goes to console.debug where nothing else is said", async () => {
    const debug = vi.spyOn(console, "debug").mockImplementation(() => {});
    await tokenManagementList(logged({ log: undefined, fetch: createSimulator().fetch }).authlete, {});
    expect(debug.mock.calls).toEqual([[expect.stringContaining("/auth/token/get/list 200, ")]]);
    debug.mockRestore();
  });

  it("takes no option from where others may have put it", async () => {
    const prototype = Object.prototype as { bodies?: boolean };
    prototype.bodies = true;
    try {
      const { lines, authlete } = logged({ fetch: createSimulator().fetch });
      await tokenManagementList(authlete, {});
      expect(lines).toEqual([expect.not.stringContaining("{")]);
    } finally {
      delete prototype.bodies;
    }
  });
});

describe("attempts", () => {
  const backoff = { initialInterval: 1 };
  const retryConfig = { strategy: "backoff", backoff, retryConnectionErrors: true } as const;

  it.runIf(hasKy)("are counted within their call, a line each", async () => {
    await using server = await rawServer((socket, count) =>
      count === 1 ? socket.write(http(503, "later")) : count === 2 ? socket.destroy() : socket.write(good),
    );
    const { lines, authlete } = logged({}, { serverURL: server.url, retryConfig });
    const res = await tokenManagementCreate(authlete, { tokenCreateRequest });
    const again = await tokenManagementCreate(authlete, { tokenCreateRequest });
    expect([res.ok, again.ok]).toEqual([true, true]);
    expect(server.requests).toHaveLength(4);
    expect(withoutTimes(lines)).toEqual([
      expect.stringMatching(`^${create} 503.*, attempt 1, ${sentBytes} bytes sent, `),
      expect.stringMatching(`^${create} no answer \\(\\w+\\), attempt 2, ${sentBytes} bytes sent$`),
      `${create} 200, attempt 3, ${sentBytes} bytes sent, ${answer.length} bytes received`,
      `${create} 200, attempt 1, ${sentBytes} bytes sent, ${answer.length} bytes received`,
    ]);
  });

  it("are what follows a redirect, too", async () => {
    await using server = await rawServer((socket, count) =>
      socket.write(count === 1 ? http(307, "there", { Location: "/there" }) : good),
    );
    const { lines, authlete } = logged({}, { serverURL: server.url });
    expect(await tokenManagementCreate(authlete, { tokenCreateRequest })).toMatchObject({ ok: true });
    expect(withoutTimes(lines)).toEqual([
      `${create} 307, attempt 1, ${sentBytes} bytes sent, 5 bytes received`,
      `POST /*** 200, attempt 2, ${sentBytes} bytes sent, ${answer.length} bytes received`,
    ]);
  });

  it.runIf(hasKy)("of calls at the same time are each their call's", async () => {
    const seen = new Map<string, number>();
    await using server = await rawServer((socket, count) => {
      const [, subject = ""] = /subject=(\w+)/.exec(server.requests[count - 1] ?? "") ?? [];
      seen.set(subject, (seen.get(subject) ?? 0) + 1);
      socket.write(http((seen.get(subject) ?? 0) < 3 ? 503 : 200, "{}"));
    });
    const { lines, authlete } = logged({}, { serverURL: server.url, retryConfig });
    const subjects = Array.from({ length: 10 }, (_, index) => `user${index}`);
    const calls = subjects.map((subject) => tokenManagementList(authlete, { subject }));
    expect((await Promise.all(calls)).every(({ ok }) => ok)).toBe(true);
    const statuses = lines.map((line) =>
      /(\d+)(?: \(.*\))?, \d+ ms, (attempt \d+)/.exec(line)?.slice(1).join(),
    );
    expect(statuses.sort()).toEqual([
      ...Array(10).fill("200,attempt 3"),
      ...Array(10).fill("503,attempt 1"),
      ...Array(10).fill("503,attempt 2"),
    ]);
  });
});

describe("an attempt that fails", () => {
  it("tells why there was no answer", async () => {
    const server = await rawServer(() => {});
    await server[Symbol.asyncDispose]();
    const { lines, authlete } = logged({ bodies: true }, { serverURL: server.url });
    await tokenManagementList(authlete, {});
    expect(lines).toEqual([
      expect.stringMatching(/ no answer \(ECONNREFUSED\), \d+ ms, .* \{"sent":\{.*\}\}$/),
    ]);
  });

  it("tells how much of a body had come when it broke off, and shows nothing of it", async () => {
    await using server = await rawServer((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{"action":"OK"}');
      setTimeout(() => socket.destroy(), 20);
    });
    const { lines, authlete } = logged({ bodies: true }, { serverURL: server.url });
    const res = await tokenManagementList(authlete, {});
    expect(res).toMatchObject({
      error: { name: "ConnectionError", statusCode: 200, body: '{"action":"OK"}' },
    });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      / 200 \(\w+\), .*, 15 of 1000 bytes received \{.*"body":"15 of 1000 bytes"\}\}$/,
    );
  });

  it.each([
    ["before the headers", "", "no answer"],
    ["in the body", good.slice(0, -10), "200"],
  ])("tells that the time was up, or the caller aborted, %s", async (_, bytes, status) => {
    await using server = await rawServer((socket) => socket.write(bytes));
    const { lines, authlete } = logged({}, { serverURL: server.url });
    await tokenManagementList(authlete, {}, { timeoutMs: 50 });
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error("changed\nmy mind")), 50);
    await tokenManagementList(authlete, {}, { signal: controller.signal });
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain(`/get/list ${status} (took longer than timeoutMs (50)), `);
    expect(lines[1]).toContain(`/get/list ${status} (changed my mind), `);
  });

  it("tells it of a fetch that does not heed its signal, too", async () => {
    const { lines, authlete } = logged({ fetch: () => new Promise<never>(() => {}) });
    await tokenManagementList(authlete, {}, { timeoutMs: 30 });
    expect(lines).toEqual([
      expect.stringContaining("/get/list no answer (took longer than timeoutMs (30)), "),
    ]);
  });
});

describe("an answer", () => {
  it("passes unchanged, however long it is", async () => {
    const long = JSON.stringify({ filler: "x".repeat(20_000_000) });
    await using server = await rawServer((socket) => socket.write(http(200, long)));
    const { lines, authlete } = logged({ bodies: true }, { serverURL: server.url });
    const res = await tokenManagementList(authlete, {});
    const hash = (text: string) => createHash("sha256").update(text).digest("hex");
    expect(hash(JSON.stringify(res.value))).toBe(hash(long));
    expect(lines[0]).toContain(`, ${long.length} bytes received `);
    expect(lines[0]).toContain(`"body":"${long.length} bytes"`);
    expect(lines[0]?.length).toBeLessThan(1_000);
  });

  it("passes piece by piece, as it comes", async () => {
    let goOn = () => {};
    const isRead = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    await using server = await rawServer(async (socket) => {
      socket.write("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\none");
      await isRead;
      socket.write("two");
    });
    const lines: string[] = [];
    const answer = await call(debugLogger({ log: (line) => lines.push(line) }), server.url);
    const reader = answer.body?.getReader();
    const read = async () => new TextDecoder().decode((await reader?.read())?.value);
    expect(await read()).toBe("one");
    expect(lines).toEqual([]);
    goOn();
    expect(await read()).toBe("two");
    expect(await reader?.read()).toMatchObject({ done: true });
    expect(lines).toEqual([expect.stringContaining(", 6 bytes received")]);
  });

  it("gives its connection up when it is cancelled", async () => {
    let closed: Promise<unknown> | undefined;
    await using server = await rawServer((socket) => {
      closed = once(socket, "close");
      socket.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\none\r\n");
    });
    const lines: string[] = [];
    const answer = await call(debugLogger({ log: (line) => lines.push(line) }), server.url);
    const reader = answer.body?.getReader();
    await reader?.read();
    await reader?.cancel();
    await closed;
    expect(lines).toEqual([expect.stringMatching(/ 200 \(cancelled\), .*, 3 of \? bytes received$/)]);
  });

  it("looks as it does without a logger, its copies too", async () => {
    await using server = await rawServer((socket, count) =>
      socket.write(count % 2 ? http(307, "", { Location: "/there" }) : http(201, "{}", { "X-Own": "1" })),
    );
    const look = async (answer: Response) => ({
      ...Object.fromEntries(
        (["url", "redirected", "type", "status", "statusText", "ok", "bodyUsed"] as const).map((name) => [
          name,
          answer[name],
        ]),
      ),
      headers: [...answer.headers],
      isResponse: answer instanceof Response,
      text: await answer.text(),
    });
    const plain = await fetch(server.url);
    const watched = await call(debugLogger({ log: () => {} }), server.url);
    const [copy, copyOfPlain] = [watched.clone().clone(), plain.clone().clone()];
    expect(plain.redirected).toBe(true);
    expect(await look(watched)).toEqual(await look(plain));
    expect(await look(copy)).toEqual(await look(copyOfPlain));
  });

  it("of a fetch of the caller's may be of another kind", async () => {
    const odd = {
      ok: true,
      status: 200,
      headers: new Headers({ "content-length": "2" }),
      text: async () => "{}",
    };
    const { lines, authlete } = logged({ fetch: async () => odd as Response });
    expect(await tokenManagementList(authlete, {})).toMatchObject({ ok: true, value: {} });
    expect(lines).toEqual([expect.stringMatching(/ 200, .*, 2 bytes received$/)]);
  });
});

describe("nothing that happens in it changes a call:", () => {
  const failing = () => {
    throw new Error("no disk");
  };

  it.each([
    ["throws", failing],
    ["rejects", async () => failing()],
    ["never comes back", () => new Promise(() => {})],
  ])("a log that %s", async (_, log) => {
    const { authlete } = logged({ log, fetch: createSimulator().fetch });
    expect(await tokenManagementList(authlete, {})).toMatchObject({ ok: true, value: { totalCount: 0 } });
  });

  const hostile = new Proxy({}, { get: failing, has: failing, getPrototypeOf: failing });

  it.each<[string, () => unknown]>([
    ["gives nothing", () => undefined],
    ["gives an object", () => ({})],
    ["gives what throws when it is looked at", () => hostile],
    ["throws what throws when it is looked at", () => Promise.reject(hostile)],
    ["throws nothing", () => Promise.reject(undefined)],
    ["throws at once", failing],
    ["gives a body that was read", () => readAlready()],
    ["gives a body of text", () => ({ ok: true, status: 200, headers: new Headers(), body: textStream() })],
    ["gives JSON nested deeply", () => new Response(`{"a":${"[".repeat(90_000)}${"]".repeat(90_000)}}`)],
    [
      "gives JSON with members of objects",
      () => new Response('{"__proto__":{"a":1},"toJSON":1,"constructor":null}'),
    ],
  ])("a fetch that %s", async (_, given) => {
    const fetch = async () => (await given()) as Response;
    const { lines, authlete } = logged({ bodies: true, fetch });
    const plain = await tokenManagementList(client({ fetch }), {});
    const watched = await tokenManagementList(authlete, {});
    expect(watched).toEqual(plain);
    expect(lines.length).toBeLessThan(2);
  });

  it("a stream that is sent", async () => {
    await using server = await rawServer((socket) => socket.write(http(200, "{}")));
    const lines: string[] = [];
    const body = new Blob(["a stream"]).stream();
    const init = { method: "POST", body, duplex: "half" } as RequestInit;
    const answer = await call(debugLogger({ log: (line) => lines.push(line) }), `${server.url}/api/x`, init);
    expect(await answer.json()).toEqual({});
    await vi.waitFor(() => expect(lines).toHaveLength(1));
    expect(lines[0]).toContain(hasKy ? ", 8 bytes sent, " : ", ? bytes sent, ");
  });
});

async function readAlready() {
  const answer = Response.json({});
  await answer.text();
  return answer;
}

function textStream() {
  return new ReadableStream({
    start(controller) {
      controller.enqueue("no bytes");
      controller.close();
    },
  });
}

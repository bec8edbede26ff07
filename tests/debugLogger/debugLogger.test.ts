import { gzipSync } from "node:zlib";
import type { Fetch } from "authlete-typescript-sdk/core";
import { debugLogger } from "authlete-typescript-sdk/debugLogger";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { tokenManagementDelete } from "authlete-typescript-sdk/funcs/tokenManagementDelete";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { createSimulator } from "authlete-typescript-sdk/simulator";
import { describe, expect, it, vi } from "vitest";
import { bearer, itWithKy, serviceId } from "../support/client.js";
import { tokenCreateRequest, tokenCreateResponse } from "../support/documented.js";
import { logged } from "../support/logged.js";
import { http, rawServer } from "../support/raw.js";

const sentBytes = JSON.stringify(tokenCreateRequest).length;
const responseBody = JSON.stringify(tokenCreateResponse);
const good = http(200, responseBody);
const createLine = `POST /api/${serviceId}/auth/token/create`;

/** A line without its milliseconds, which vary. */
const withoutTime = (line: string | undefined) => line?.replace(/, \d+ ms,/, ",");
const withoutTimes = (lines: string[]) => lines.map(withoutTime);

describe("a line", () => {
  it("contains method, path, status, time, attempt and sizes, and is logged before the call returns", async () => {
    await using server = await rawServer((socket) => socket.write(good));
    const { lines, authlete } = logged({}, { serverURL: server.url });
    const res = await tokenManagementCreate(authlete, { tokenCreateRequest });
    expect(lines).toHaveLength(1);
    expect(res).toEqual({ ok: true, value: tokenCreateResponse });
    expect(lines[0]).toMatch(/ 200, \d+ ms, attempt 1, /);
    expect(withoutTime(lines[0])).toBe(
      `${createLine} 200, attempt 1, ${sentBytes} bytes sent, ${responseBody.length} bytes received`,
    );
    expect(server.requests[0]).toContain(`\r\n\r\n${JSON.stringify(tokenCreateRequest)}`);
    expect(server.requests[0]).toContain(`authorization: Bearer ${bearer}`);
  });

  it("counts bytes, not characters, and 0 bytes if there is no body", async () => {
    const { lines, authlete } = logged({ fetch: createSimulator().fetch });
    const request = { ...tokenCreateRequest, scopes: ["größe"] };
    const res = await tokenManagementCreate(authlete, { tokenCreateRequest: request });
    await tokenManagementDelete(authlete, { accessTokenIdentifier: "unknown" });
    expect(res.ok).toBe(true);
    expect(withoutTimes(lines)).toEqual([
      `${createLine} 200, attempt 1, ${Buffer.byteLength(JSON.stringify(request))} bytes sent, ${Buffer.byteLength(JSON.stringify(res.value))} bytes received`,
      `DELETE /api/${serviceId}/auth/token/delete/*** 204, attempt 1, 0 bytes sent, 0 bytes received`,
    ]);
  });

  it("contains the uncompressed size of a compressed body", async () => {
    await using server = await rawServer((socket) => {
      const compressed = gzipSync(responseBody);
      socket.write(
        `HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: ${compressed.length}\r\n\r\n`,
      );
      socket.write(compressed);
    });
    const { lines, authlete } = logged({}, { serverURL: server.url });
    expect(await tokenManagementList(authlete, {})).toEqual({ ok: true, value: tokenCreateResponse });
    expect(lines[0]).toMatch(new RegExp(`, ${responseBody.length} bytes received$`));
  });

  it("contains headers and bodies if the option is set", async () => {
    await using server = await rawServer((socket) => socket.write(good));
    const { lines, authlete } = logged({ bodies: true }, { serverURL: server.url });
    await tokenManagementCreate(authlete, { tokenCreateRequest });
    const { sent, received } = JSON.parse(lines[0]?.slice(lines[0].indexOf("{")) ?? "");
    expect(sent.headers).toMatchObject({ authorization: "***", "content-type": "application/json" });
    expect(sent.body).toEqual({ ...tokenCreateRequest, subject: "***" });
    expect(received.headers).toEqual({ "content-length": `${responseBody.length}` });
    const secrets = { accessToken: "***", refreshToken: "***", subject: "***" };
    expect(received.body).toEqual({ ...tokenCreateResponse, ...secrets });
  });

  it("is written to console.debug by default", async () => {
    const debug = vi.spyOn(console, "debug").mockImplementation(() => {});
    await tokenManagementList(logged({ log: undefined, fetch: createSimulator().fetch }).authlete, {});
    expect(debug.mock.calls).toEqual([[expect.stringContaining("/auth/token/get/list 200, ")]]);
    debug.mockRestore();
  });

  it("ignores options on a polluted Object.prototype", async () => {
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

  itWithKy("are numbered within their call, with a line each", async () => {
    await using server = await rawServer((socket, count) =>
      count === 1 ? socket.write(http(503, "later")) : count === 2 ? socket.destroy() : socket.write(good),
    );
    const { lines, authlete } = logged({}, { serverURL: server.url });
    const options = { retries: retryConfig };
    const res = await tokenManagementCreate(authlete, { tokenCreateRequest }, options);
    const again = await tokenManagementCreate(authlete, { tokenCreateRequest }, options);
    expect([res.ok, again.ok]).toEqual([true, true]);
    expect(server.requests).toHaveLength(4);
    expect(withoutTimes(lines)).toEqual([
      expect.stringMatching(`^${createLine} 503.*, attempt 1, ${sentBytes} bytes sent, `),
      expect.stringMatching(`^${createLine} no response \\(\\w+\\), attempt 2, ${sentBytes} bytes sent$`),
      `${createLine} 200, attempt 3, ${sentBytes} bytes sent, ${responseBody.length} bytes received`,
      `${createLine} 200, attempt 1, ${sentBytes} bytes sent, ${responseBody.length} bytes received`,
    ]);
  });

  it("include requests that follow a redirect", async () => {
    await using server = await rawServer((socket, count) =>
      socket.write(count === 1 ? http(307, "there", { Location: "/there" }) : good),
    );
    const { lines, authlete } = logged({}, { serverURL: server.url });
    expect(await tokenManagementCreate(authlete, { tokenCreateRequest })).toMatchObject({ ok: true });
    expect(withoutTimes(lines)).toEqual([
      `${createLine} 307, attempt 1, ${sentBytes} bytes sent, 5 bytes received`,
      `POST /*** 200, attempt 2, ${sentBytes} bytes sent, ${responseBody.length} bytes received`,
    ]);
  });

  itWithKy("of concurrent calls are numbered separately", async () => {
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

describe("signals", () => {
  const userFetch: Fetch = async () => new Response("a response");
  const { signal } = new AbortController();
  const init = { method: "GET", headers: {}, signal };

  it("cause an unread response to be logged when the next attempt begins", async () => {
    const lines: string[] = [];
    const fetch = debugLogger({ log: (line) => lines.push(line), fetch: userFetch });
    await fetch("https://a.example/api/info", init);
    expect(lines).toEqual([]);
    await (await fetch("https://a.example/api/info", init)).text();
    const [first, second] = withoutTimes(lines);
    expect(first).toBe("GET /api/info 200 (not read), attempt 1, 0 bytes sent, 0 of ? bytes received");
    expect(second).toBe("GET /api/info 200, attempt 2, 0 bytes sent, 10 bytes received");
  });

  it("have no listeners left after the call", async () => {
    const added = vi.spyOn(signal, "addEventListener");
    const removed = vi.spyOn(signal, "removeEventListener");
    const fetch = debugLogger({ log: () => {}, fetch: userFetch });
    await (await fetch("https://a.example/api/info", init)).text();
    expect(added).toHaveBeenCalledOnce();
    expect(removed.mock.calls).toEqual(added.mock.calls);
  });
});

describe("a failed attempt", () => {
  it("logs why there was no response", async () => {
    const server = await rawServer(() => {});
    await server[Symbol.asyncDispose]();
    const { lines, authlete } = logged({ bodies: true }, { serverURL: server.url });
    await tokenManagementList(authlete, {});
    expect(lines).toEqual([
      expect.stringMatching(/ no response \(ECONNREFUSED\), \d+ ms, .* \{"sent":\{.*\}\}$/),
    ]);
  });

  it("logs how much of an interrupted body was received, but not the body", async () => {
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

  it("does not log how much of a compressed body is missing, because that is unknown", async () => {
    await using server = await rawServer((socket) => {
      const compressed = gzipSync(responseBody);
      socket.write(
        `HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: ${compressed.length}\r\n\r\n`,
      );
      socket.write(compressed.subarray(0, -20));
      setTimeout(() => socket.destroy(), 20);
    });
    const { lines, authlete } = logged({}, { serverURL: server.url });
    await tokenManagementList(authlete, {});
    expect(lines).toEqual([expect.stringMatching(/ 200 \(\w+\), .*, \d+ of \? bytes received$/)]);
  });

  it.each([
    ["before the headers", "", "no response"],
    ["in the body", good.slice(0, -10), "200"],
  ])(
    "logs that the time limit was reached or the caller aborted the request, %s",
    async (_, bytes, status) => {
      await using server = await rawServer((socket) => socket.write(bytes));
      const { lines, authlete } = logged({}, { serverURL: server.url });
      await tokenManagementList(authlete, {}, { timeoutMs: 500 });
      const controller = new AbortController();
      setTimeout(() => controller.abort(new Error("changed\nmy mind")), 500);
      await tokenManagementList(authlete, {}, { signal: controller.signal });
      expect(lines).toHaveLength(2);
      expect(lines[0]).toContain(`/get/list ${status} (took longer than timeoutMs (500)), `);
      expect(lines[1]).toContain(`/get/list ${status} (changed my mind), `);
    },
  );

  it("logs a timeout even if fetch ignores its signal", async () => {
    const { lines, authlete } = logged({ fetch: () => new Promise<never>(() => {}) });
    await tokenManagementList(authlete, {}, { timeoutMs: 30 });
    expect(lines).toEqual([
      expect.stringContaining("/get/list no response (took longer than timeoutMs (30)), "),
    ]);
  });
});

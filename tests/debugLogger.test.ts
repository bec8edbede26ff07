import { gzipSync } from "node:zlib";
import type { Fetch } from "authlete-typescript-sdk/core";
import { debugLogger } from "authlete-typescript-sdk/debugLogger";
import type { PlainFetch } from "authlete-typescript-sdk/fetch";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { tokenManagementDelete } from "authlete-typescript-sdk/funcs/tokenManagementDelete";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { createSimulator } from "authlete-typescript-sdk/simulator";
import { describe, expect, it, vi } from "vitest";
import { bearer, hasKy, serviceId } from "./support/client.js";
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
      expect.stringMatching(`^${create} no response \\(\\w+\\), attempt 2, ${sentBytes} bytes sent$`),
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

describe("signals", () => {
  const given: Fetch & PlainFetch = async () => new Response("an answer");
  const { signal } = new AbortController();

  it("end what nobody reads when the next attempt begins", async () => {
    const lines: string[] = [];
    const fetch = debugLogger({ log: (line) => lines.push(line), fetch: given });
    await fetch("https://a.example/api/info", { signal });
    expect(lines).toEqual([]);
    await (await fetch("https://a.example/api/info", { signal })).text();
    const [first, second] = withoutTimes(lines);
    expect(first).toBe("GET /api/info 200 (not read), attempt 1, 0 bytes sent, 0 of ? bytes received");
    expect(second).toBe("GET /api/info 200, attempt 2, 0 bytes sent, 9 bytes received");
  });

  it("keep no listener", async () => {
    const added = vi.spyOn(signal, "addEventListener");
    const removed = vi.spyOn(signal, "removeEventListener");
    const fetch = debugLogger({ log: () => {}, fetch: given });
    await (await fetch("https://a.example/api/info", { signal })).text();
    expect(added).toHaveBeenCalledOnce();
    expect(removed.mock.calls).toEqual(added.mock.calls);
  });
});

describe("an attempt that fails", () => {
  it("tells why there was no answer", async () => {
    const server = await rawServer(() => {});
    await server[Symbol.asyncDispose]();
    const { lines, authlete } = logged({ bodies: true }, { serverURL: server.url });
    await tokenManagementList(authlete, {});
    expect(lines).toEqual([
      expect.stringMatching(/ no response \(ECONNREFUSED\), \d+ ms, .* \{"sent":\{.*\}\}$/),
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

  it("does not tell how much of a packed body was missing, since nobody knows", async () => {
    await using server = await rawServer((socket) => {
      const packed = gzipSync(answer);
      socket.write(`HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: ${packed.length}\r\n\r\n`);
      socket.write(packed.subarray(0, -20));
      setTimeout(() => socket.destroy(), 20);
    });
    const { lines, authlete } = logged({}, { serverURL: server.url });
    await tokenManagementList(authlete, {});
    expect(lines).toEqual([expect.stringMatching(/ 200 \(\w+\), .*, \d+ of \? bytes received$/)]);
  });

  it.each([
    ["before the headers", "", "no response"],
    ["in the body", good.slice(0, -10), "200"],
  ])("tells that the time was up, or the caller aborted, %s", async (_, bytes, status) => {
    await using server = await rawServer((socket) => socket.write(bytes));
    const { lines, authlete } = logged({}, { serverURL: server.url });
    await tokenManagementList(authlete, {}, { timeoutMs: 500 });
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error("changed\nmy mind")), 500);
    await tokenManagementList(authlete, {}, { signal: controller.signal });
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain(`/get/list ${status} (took longer than timeoutMs (500)), `);
    expect(lines[1]).toContain(`/get/list ${status} (changed my mind), `);
  });

  it("tells it of a fetch that does not heed its signal, too", async () => {
    const { lines, authlete } = logged({ fetch: () => new Promise<never>(() => {}) });
    await tokenManagementList(authlete, {}, { timeoutMs: 30 });
    expect(lines).toEqual([
      expect.stringContaining("/get/list no response (took longer than timeoutMs (30)), "),
    ]);
  });
});

import { createHash } from "node:crypto";
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import type { Fetch } from "authlete-typescript-sdk/core";
import { debugLogger } from "authlete-typescript-sdk/debugLogger";
import type { PlainFetch } from "authlete-typescript-sdk/fetch";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { createSimulator } from "authlete-typescript-sdk/simulator";
import { describe, expect, it, vi } from "vitest";
import { client, hasKy } from "./support/client.js";
import { logged } from "./support/logged.js";
import { http, rawServer } from "./support/raw.js";

/** Calls a debug logger as the context under test calls `fetch`. */
const call = (fetch: Fetch & PlainFetch, url: string, init: RequestInit = {}) =>
  hasKy ? fetch(new Request(url, init)) : fetch(url, init);

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

  it("is asked for no more than its reader asks for", async () => {
    let pieces = 0;
    const source = new ReadableStream(
      { pull: (to) => to.enqueue(new Uint8Array([pieces++])) },
      { highWaterMark: 0 },
    );
    const watched = await debugLogger({ log: () => {}, fetch: async () => new Response(source) })();
    const reader = watched.body?.getReader();
    await setTimeout(10);
    expect(pieces).toBe(0);
    expect(await reader?.read()).toEqual({ done: false, value: new Uint8Array([0]) });
    await setTimeout(10);
    expect(pieces).toBe(1);
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

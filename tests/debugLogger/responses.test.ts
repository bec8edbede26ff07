import { createHash } from "node:crypto";
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { debugLogger } from "authlete-typescript-sdk/debugLogger";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { createSimulator } from "authlete-typescript-sdk/simulator";
import { describe, expect, it } from "vitest";
import { client } from "../support/client.js";
import { logged } from "../support/logged.js";
import { http, rawServer } from "../support/raw.js";

/** Calls a debug logger as a context calls `fetch`. */
const call = (fetch: ReturnType<typeof debugLogger>, url: string) =>
  fetch(url, { method: "GET", headers: {} });

describe("a response", () => {
  it("is not changed, however long it is", async () => {
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

  it("is passed on chunk by chunk, as it arrives", async () => {
    let sendRest = () => {};
    const firstChunkRead = new Promise<void>((resolve) => {
      sendRest = resolve;
    });
    await using server = await rawServer(async (socket) => {
      socket.write("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\none");
      await firstChunkRead;
      socket.write("two");
    });
    const lines: string[] = [];
    const response = await call(debugLogger({ log: (line) => lines.push(line) }), server.url);
    const reader = response.body?.getReader();
    const read = async () => new TextDecoder().decode((await reader?.read())?.value);
    expect(await read()).toBe("one");
    expect(lines).toEqual([]);
    sendRest();
    expect(await read()).toBe("two");
    expect(await reader?.read()).toMatchObject({ done: true });
    expect(lines).toEqual([expect.stringContaining(", 6 bytes received")]);
  });

  it("is read no faster than its consumer reads", async () => {
    let chunks = 0;
    const source = new ReadableStream(
      { pull: (controller) => controller.enqueue(new Uint8Array([chunks++])) },
      { highWaterMark: 0 },
    );
    const watched = await call(
      debugLogger({ log: () => {}, fetch: async () => new Response(source) }),
      "https://a.example",
    );
    const reader = watched.body?.getReader();
    await setTimeout(10);
    expect(chunks).toBe(0);
    expect(await reader?.read()).toEqual({ done: false, value: new Uint8Array([0]) });
    await setTimeout(10);
    expect(chunks).toBe(1);
  });

  it("closes its connection when it is cancelled", async () => {
    let closed: Promise<unknown> | undefined;
    await using server = await rawServer((socket) => {
      closed = once(socket, "close");
      socket.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\none\r\n");
    });
    const lines: string[] = [];
    const response = await call(debugLogger({ log: (line) => lines.push(line) }), server.url);
    const reader = response.body?.getReader();
    await reader?.read();
    await reader?.cancel();
    await closed;
    expect(lines).toEqual([expect.stringMatching(/ 200 \(cancelled\), .*, 3 of \? bytes received$/)]);
  });

  it("has the same properties as without a logger, as do its clones", async () => {
    await using server = await rawServer((socket, count) =>
      socket.write(count % 2 ? http(307, "", { Location: "/there" }) : http(201, "{}", { "X-Own": "1" })),
    );
    const propertiesOf = async (response: Response) => ({
      ...Object.fromEntries(
        (["url", "redirected", "type", "status", "statusText", "ok", "bodyUsed"] as const).map((name) => [
          name,
          response[name],
        ]),
      ),
      headers: [...response.headers],
      isResponse: response instanceof Response,
      text: await response.text(),
    });
    const plain = await fetch(server.url);
    const watched = await call(debugLogger({ log: () => {} }), server.url);
    const [clone, cloneOfPlain] = [watched.clone().clone(), plain.clone().clone()];
    expect(plain.redirected).toBe(true);
    expect(await propertiesOf(watched)).toEqual(await propertiesOf(plain));
    expect(await propertiesOf(clone)).toEqual(await propertiesOf(cloneOfPlain));
  });

  it("from the caller's fetch may be another kind of object", async () => {
    const unusual = {
      ok: true,
      status: 200,
      headers: new Headers({ "content-length": "2" }),
      text: async () => "{}",
    };
    const { lines, authlete } = logged({ fetch: async () => unusual as Response });
    expect(await tokenManagementList(authlete, {})).toMatchObject({ ok: true, value: {} });
    expect(lines).toEqual([expect.stringMatching(/ 200, .*, 2 bytes received$/)]);
  });
});

describe("the result of a call does not change with", () => {
  const failing = () => {
    throw new Error("no disk");
  };

  it.each([
    ["throws", failing],
    ["rejects", async () => failing()],
    ["never resolves", () => new Promise(() => {})],
  ])("a log that %s", async (_, log) => {
    const { authlete } = logged({ log, fetch: createSimulator().fetch });
    expect(await tokenManagementList(authlete, {})).toMatchObject({ ok: true, value: { totalCount: 0 } });
  });

  const hostile = new Proxy({}, { get: failing, has: failing, getPrototypeOf: failing });

  it.each<[string, () => unknown]>([
    ["returns undefined", () => undefined],
    ["returns an object", () => ({})],
    ["returns an object that throws when it is read", () => hostile],
    ["rejects with an object that throws when it is read", () => Promise.reject(hostile)],
    ["rejects with undefined", () => Promise.reject(undefined)],
    ["throws synchronously", failing],
    ["returns a body that has already been read", () => consumedResponse()],
    [
      "returns a body stream of strings",
      () => ({ ok: true, status: 200, headers: new Headers(), body: textStream(), text: async () => "" }),
    ],
    ["returns deeply nested JSON", () => new Response(`{"a":${"[".repeat(90_000)}${"]".repeat(90_000)}}`)],
    [
      "returns JSON with names of properties of Object.prototype",
      () => new Response('{"__proto__":{"a":1},"toJSON":1,"constructor":null}'),
    ],
  ])("a fetch that %s", async (_, respond) => {
    const fetch = async () => (await respond()) as Response;
    const { lines, authlete } = logged({ bodies: true, fetch });
    const plain = await tokenManagementList(client({ fetch }), {});
    const watched = await tokenManagementList(authlete, {});
    expect(watched).toEqual(plain);
    expect(lines.length).toBeLessThan(2);
  });
});

async function consumedResponse() {
  const response = Response.json({});
  await response.text();
  return response;
}

function textStream() {
  return new ReadableStream({
    start(controller) {
      controller.enqueue("no bytes");
      controller.close();
    },
  });
}

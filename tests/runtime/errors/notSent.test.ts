// What the runtime refuses to send is an InvalidRequestError, and nothing reaches the server.
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { AuthleteCoreOptions, HeaderOptions, RequestOptions } from "authlete-typescript-sdk/core";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { InvalidRequestError } from "authlete-typescript-sdk/models/errors";
import { describe, expect, it, vi } from "vitest";
import { describeWithKy, itWithKy } from "../../support/client.js";
import { tokenCreateRequest } from "../../support/documented.js";
import { loopback } from "../../support/loopback.js";
import { installed, runProgram } from "../../support/run.js";
import { contextWith, quickRetries, ways } from "../../support/transport.js";

const secret = "SECRET-header-0123456789";

const invalidOptions: [string, object][] = [
  ["the mode navigate", { mode: "navigate" }],
  ["an unknown mode", { mode: "unknown" }],
  ["unknown credentials", { credentials: "unknown" }],
  ["an unknown redirect", { redirect: "unknown" }],
  ["an unknown referrerPolicy", { referrerPolicy: "unknown" }],
  ["an invalid referrer", { referrer: "http://[" }],
  ["an unknown cache", { cache: "unknown" }],
  ["only-if-cached for other origins", { cache: "only-if-cached" }],
  ["a window", { window: {} }],
  ["an unknown priority", { priority: "unknown" }],
];

const invalidHeaders: [string, HeaderOptions][] = [
  ["a line break in a value", { "x-a": `${secret}\r\nx-b: 1` }],
  ["a line feed in a value", { "x-a": `${secret}\n1` }],
  ["a NUL in a value", { "x-a": `${secret}\0` }],
  ["a character beyond Latin-1 in a value", { "x-a": `${secret}€` }],
  ["a space in a name", { "x a": "1" }],
  ["a line break in a name", { "x\r\na": "1" }],
  ["a character beyond ASCII in a name", { "x-ü": "1" }],
  ["an empty name", { "": "1" }],
  ["a symbol as value", { "x-a": Symbol("s") } as never],
  ["pairs with an invalid value", [["x-a", "1\n2"]]],
  ["a pair of three", [["x-a", "1", "2"]] as never],
  ["a string", "x-a: 1" as never],
  ["a number", 1 as never],
];

describe.each(ways)("$name", ({ start, hasHooks }) => {
  /** Makes calls with and without a body, and expects that none is sent. Returns the messages. */
  async function expectRefused(ofContext: AuthleteCoreOptions, ofCall: RequestOptions): Promise<string[]> {
    await using server = await loopback((response) => response.end("{}"));
    const authlete = contextWith(undefined, { serverURL: server.url, ...start().options, ...ofContext });
    const results = [
      await tokenManagementList(authlete, {}, ofCall),
      await tokenManagementCreate(authlete, { tokenCreateRequest }, ofCall),
    ];
    for (const { error } of results) {
      expect(error).toBeInstanceOf(InvalidRequestError);
      expect(error?.message).toContain("was not sent: ");
    }
    expect(server.taken()).toEqual([]);
    return results.map(({ error }) => `${error?.stack} ${error?.cause}`);
  }

  it.each(invalidOptions)("refuses %s", async (_, fetchOptions) => {
    await expectRefused({}, { fetchOptions });
    await expectRefused({}, fetchOptions);
    await expectRefused({ fetchOptions }, {});
  });

  it.each(invalidHeaders)("refuses headers with %s, without repeating the value", async (_, headers) => {
    const messages = [
      ...(await expectRefused({}, { headers })),
      ...(await expectRefused({}, { fetchOptions: { headers } })),
      ...(await expectRefused({ fetchOptions: { headers } }, {})),
    ];
    for (const message of messages) expect(message).not.toContain(secret);
  });

  it("refuses an invalid userAgent", async () => {
    await expectRefused({ userAgent: "test\n1" }, {});
  });

  it("accepts only-if-cached for the same origin", async () => {
    const authlete = contextWith(async () => Response.json({ totalCount: 7 }), start().options);
    const fetchOptions = { cache: "only-if-cached", mode: "same-origin" } as const;
    expect(await tokenManagementList(authlete, {}, { fetchOptions })).toMatchObject({ ok: true });
  });

  it("returns a ConnectionError, not an InvalidRequestError, in a runtime without Request", async () => {
    const fetch = vi.fn(async () => {
      throw new TypeError("fetch failed");
    });
    const authlete = contextWith(fetch, start().options);
    vi.stubGlobal("Request", undefined);
    const { error } = await tokenManagementList(authlete, {}, { retries: { strategy: "none" } });
    // Hooks are called with a `Request`, so nothing is sent without it.
    expect(error?.name).toBe(hasHooks ? "InvalidRequestError" : "ConnectionError");
    expect(fetch).toHaveBeenCalledTimes(hasHooks ? 0 : 1);
  });
});

describe.each(ways)("headers without a value, $name,", ({ start }) => {
  const absent: [string, HeaderOptions][] = [
    ["undefined in an object", { "X-Trace": undefined, "x-kept": "1" }],
    ["null in an object", { "X-Trace": null, "x-kept": "1" }],
    [
      "undefined in pairs",
      [
        ["X-Trace", undefined],
        ["x-kept", "1"],
      ] as never,
    ],
    [
      "null in pairs",
      [
        ["X-Trace", null],
        ["x-kept", "1"],
      ] as never,
    ],
    [
      "undefined in a Map",
      new Map([
        ["X-Trace", undefined],
        ["x-kept", "1"],
      ] as never) as never,
    ],
    ["missing in Headers", new Headers({ "x-kept": "1" })],
  ];

  const places: [string, (headers: HeaderOptions) => [AuthleteCoreOptions, RequestOptions]][] = [
    ["the call", (headers) => [{}, { headers }]],
    ["fetchOptions of the call", (headers) => [{}, { fetchOptions: { headers } }]],
    ["fetchOptions of the context", (headers) => [{ fetchOptions: { headers } }, {}]],
  ];

  async function sent(ofContext: AuthleteCoreOptions, ofCall: RequestOptions) {
    await using server = await loopback((response) => response.end("{}"));
    const authlete = contextWith(undefined, { serverURL: server.url, ...start().options, ...ofContext });
    expect(await tokenManagementList(authlete, {}, ofCall)).toMatchObject({ ok: true });
    return server.taken()[0]?.headers;
  }

  describe.each(places)("of %s", (_, optionsWith) => {
    it.each(absent)("are absent: %s", async (_, headers) => {
      const received = await sent(...optionsWith(headers));
      expect(received).not.toHaveProperty("x-trace");
      expect(received).toMatchObject({ "x-kept": "1", accept: "application/json" });
    });

    it.each(["undefined", "null"])("are sent if the value is the word %s", async (word) => {
      for (const headers of [{ "x-word": word }, [["x-word", word]], new Headers({ "x-word": word })]) {
        expect(await sent(...optionsWith(headers as HeaderOptions))).toMatchObject({ "x-word": word });
      }
    });

    it.each([null, undefined, {}, []])("may be %j as a whole", async (headers) => {
      const received = await sent(...optionsWith(headers as HeaderOptions));
      expect(received).toMatchObject({ accept: "application/json" });
    });
  });
});

describeWithKy("if ky cannot be loaded", () => {
  const program = `
    import { AuthleteCore } from "authlete-typescript-sdk/core";
    import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
    let sent = 0;
    const fetch = async () => (sent++, Response.json({ totalCount: 7 }));
    const base = { bearer: "a-bearer", serviceId: "1", fetch };
    const retryConfig = { strategy: "backoff" };
    const results = [];
    for (const options of [{}, { retryConfig }, { hooks: {} }, { hooks: {}, retryConfig }, {}]) {
      const { ok, value, error } = await tokenManagementList(new AuthleteCore({ ...base, ...options }), {});
      results.push({ ok, value, name: error?.name, code: error?.code, message: error?.message, cause: error?.cause?.code });
    }
    console.log(JSON.stringify({ sent, results }));`;

  it("calls without hooks and retries work, and others return an InvalidRequestError that says so", async () => {
    const folder = installed();
    rmSync(join(folder, "node_modules/ky"), { recursive: true });
    // Node would look for a missing folder in the folders above.
    mkdirSync(join(folder, "node_modules/ky"));
    const { stdout, stderr } = await runProgram(folder, "program.mjs", program);
    const works = { ok: true, value: { totalCount: 7 } };
    const fails = {
      ok: false,
      name: "InvalidRequestError",
      code: "MODULE_NOT_LOADED",
      message: expect.stringMatching(
        /^GET \/api\/1\/auth\/token\/get\/list was not sent: the chunk for retries and hooks cannot be loaded \(.+\)\.$/,
      ),
      cause: "ERR_MODULE_NOT_FOUND",
    };
    expect(JSON.parse(stdout)).toEqual({ sent: 2, results: [works, fails, fails, fails, works] });
    expect(stderr).toBe("");
  });
});

itWithKy("accepts hooks that are undefined", async () => {
  const hooks = { beforeRequest: undefined, afterResponse: undefined, beforeRetry: undefined };
  for (const retryConfig of [undefined, quickRetries]) {
    const authlete = contextWith(async () => Response.json({ totalCount: 7 }), {
      hooks: hooks as never,
      retryConfig,
    });
    expect(await tokenManagementList(authlete, {})).toEqual({ ok: true, value: { totalCount: 7 } });
  }
});

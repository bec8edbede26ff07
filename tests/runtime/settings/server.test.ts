// The servers that requests may be sent to, in every spelling, for a context and for a single call.
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { describe, expect, it } from "vitest";
import { client } from "../../support/client.js";
import { failing, trying } from "../../support/hostile.js";

/** The origin that a call is sent to, or `rejected`. */
async function destinationOf(serverURL: unknown, context: object = {}) {
  const options = { serverURL } as object;
  const { error, sent } = await trying((authlete) => tokenManagementList(authlete, {}, options), context);
  if (!error) return new URL(sent[0]?.url ?? "").origin;
  expect(sent).toEqual([]);
  expect(error.name).toBe("InvalidRequestError");
  return "rejected";
}

const allowed: [serverURL: string, origin: string][] = [
  ["http://localhost", "http://localhost"],
  ["http://localhost:8080/path/", "http://localhost:8080"],
  ["HTTP://LOCALHOST", "http://localhost"],
  ["http://api.localhost", "http://api.localhost"],
  ["http://127.0.0.1", "http://127.0.0.1"],
  ["http://127.1", "http://127.0.0.1"],
  ["http://127.255.255.254:1", "http://127.255.255.254:1"],
  ["http://2130706433", "http://127.0.0.1"],
  ["http://0x7f.1", "http://127.0.0.1"],
  ["http://017700000001", "http://127.0.0.1"],
  ["http://127.0.0.1.", "http://127.0.0.1"],
  ["http://①②⑦.0.0.1", "http://127.0.0.1"],
  ["http://127。0。0。1", "http://127.0.0.1"],
  ["http://[::1]", "http://[::1]"],
  ["http://[0:0:0:0:0:0:0:1]:8080", "http://[::1]:8080"],
  ["https://authlete.example.com", "https://authlete.example.com"],
  ["HTTPS://AUTHLETE.EXAMPLE.COM/x", "https://authlete.example.com"],
  ["https://xn--bcher-kva.example", "https://xn--bcher-kva.example"],
];

const insecure = [
  "http://authlete.example.com",
  "http://localhost.evil.com",
  "http://localhost%2eevil.com",
  "http://127.0.0.1.evil.com",
  "http://127.0.0.1%2eevil.com",
  "http://127.evil.com",
  "http://evillocalhost",
  "http://localhostevil",
  "http://evil.com/localhost",
  "http://evil.com:80/.localhost",
  "http://evil.com\\.localhost",
  "http://[::ffff:127.0.0.1]",
  "http://[::]",
  "http://[::2]",
  "http://0.0.0.0",
  "http://126.255.255.255",
  "http://128.0.0.1",
  "http://10.0.0.1",
  "http://127",
];

const wrong = [
  "",
  "http://",
  "http:evil",
  "http:/evil",
  "http:\\\\evil",
  "https:evil.com",
  "https:/evil.com",
  "https:\\\\evil.com",
  "//evil.com",
  "evil.com",
  "ftp://localhost",
  "file:///etc/passwd",
  "javascript:alert(1)",
  "data:text/plain,a",
  "blob:http://localhost/1",
  "http://user@localhost",
  "http://user:password@localhost",
  "http://localhost@evil.com",
  "https://us.authlete.com@evil.com",
  "https://us.authlete.com\\@evil.com",
  "https://us.authlete.com%40evil.com@evil.com",
  "http://[fe80::1%25lo0]",
  "http://[::1",
  "http://localhost:99999",
  "http://1.127.0.0.1",
  "https://evil.com?",
  "https://evil.com#",
  "https://evil.com?x=/",
  "https://evil.com/#/",
  "http://local host",
];

/** URLs that parsers fix silently. They may be rejected, and must not lead to another server than the parsed one. */
const malformed = [
  " https://authlete.example.com",
  "https://authlete.example.com ",
  "https://authlete.example.com\n",
  "https://auth\tlete.example.com",
  "ht\ntps://authlete.example.com",
  "http://localhost\0",
  "http://local\thost",
  "http://evil.com\t.localhost",
  "http://local\nhost.evil.com",
  "http://localhost.",
  "http://localhost..",
  "http://.localhost",
  "http://api.localhost.",
  "https:///evil.com",
  "http:///localhost",
  "http://\\localhost",
];

describe("a call", () => {
  it.each(allowed)("may be sent to %j", async (serverURL, origin) => {
    expect(await destinationOf(serverURL)).toBe(origin);
    expect(await destinationOf(new URL(serverURL))).toBe(origin);
  });

  it.each([...insecure, ...wrong])("may not be sent to %j", async (serverURL) => {
    expect(await destinationOf(serverURL)).toBe("rejected");
  });

  it.each(insecure)("may be sent to %j if allowInsecure is true", async (serverURL) => {
    expect(await destinationOf(serverURL, { allowInsecure: true })).toBe(new URL(serverURL).origin);
  });

  it.each(wrong)("may not be sent to %j even if allowInsecure is true", async (serverURL) => {
    expect(await destinationOf(serverURL, { allowInsecure: true })).toBe("rejected");
  });

  it.each(malformed)(
    "to %j is rejected, or sent to the server that a URL parser returns",
    async (serverURL) => {
      const origin = await destinationOf(serverURL);
      if (origin === "rejected") return;
      expect(origin).toBe(new URL(serverURL).origin);
      expect(origin).toMatch(/^https:|^http:\/\/(.*\.)?localhost\.?$/);
    },
  );

  it.each([false, null, 0, "", 1, "true", {}])(
    "to an insecure server is rejected if allowInsecure is %j",
    async (allowInsecure) => {
      expect(await destinationOf("http://evil.com", { allowInsecure })).toBe("rejected");
    },
  );
});

describe("a context", () => {
  it.each([...insecure, ...wrong])("cannot be created for %j", (serverURL) => {
    expect(() => client({ serverURL })).toThrow(TypeError);
  });

  it.each(allowed)("can be created for %j", async (serverURL, origin) => {
    const { sent } = await trying((authlete) => tokenManagementList(authlete), { serverURL });
    expect(new URL(sent[0]?.url ?? "").origin).toBe(origin);
  });

  it.each([NaN, -1, 4, 1.5, "0; evil", "length", "__proto__", "at", Symbol("s"), null, {}, 1n])(
    "cannot be created with %o as serverIdx, or uses one of the clusters",
    async (serverIdx) => {
      try {
        const { sent } = await trying((authlete) => tokenManagementList(authlete), {
          serverIdx: serverIdx as number,
        });
        expect(sent[0]?.url).toMatch(/^https:\/\/(us|jp|eu|br)\.authlete\.com\//);
      } catch (error) {
        expect(error).toBeInstanceOf(TypeError);
      }
    },
  );
});

describe("a serverURL that is not a string", () => {
  const changing = (...values: string[]) => ({ toString: () => values.shift() ?? "http://evil.com" });

  it.each([
    ["null", null],
    ["a number", 1],
    ["a Symbol", Symbol("s")],
    ["an object", {}],
    ["an object without a prototype", Object.create(null)],
    ["an object whose toString throws", { toString: failing }],
  ])("is rejected: %s", async (_, serverURL) => {
    expect(await destinationOf(serverURL)).toBe("rejected");
  });

  it("is sent only to the server that was checked", async () => {
    for (const count of [1, 2, 3, 4]) {
      const good = Array.from({ length: count }, () => "https://authlete.example.com");
      expect(await destinationOf(changing(...good))).toMatch(/^(https:\/\/authlete\.example\.com|rejected)$/);
    }
  });
});

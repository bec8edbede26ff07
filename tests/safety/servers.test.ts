// Which servers a request may be sent to: each spelling, when a context is made and for a single call.
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { describe, expect, it } from "vitest";
import { client } from "../support/client.js";
import { failing, trying } from "../support/hostile.js";

/** Where a call goes: an origin, or `refused`. */
async function goesTo(serverURL: unknown, context: object = {}) {
  const options = { serverURL } as object;
  const { error, sent } = await trying((authlete) => tokenManagementList(authlete, {}, options), context);
  if (!error) return new URL(sent[0]?.url ?? "").origin;
  expect(sent).toEqual([]);
  expect(error.name).toBe("InvalidRequestError");
  return "refused";
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

/** What URL parsers mend in silence. It may be refused, and must go nowhere else than it is read. */
const odd = [
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
  it.each(allowed)("may go to %j", async (serverURL, origin) => {
    expect(await goesTo(serverURL)).toBe(origin);
    expect(await goesTo(new URL(serverURL))).toBe(origin);
  });

  it.each([...insecure, ...wrong])("may not go to %j", async (serverURL) => {
    expect(await goesTo(serverURL)).toBe("refused");
  });

  it.each(insecure)("may go to %j where allowInsecure says so", async (serverURL) => {
    expect(await goesTo(serverURL, { allowInsecure: true })).toBe(new URL(serverURL).origin);
  });

  it.each(wrong)("may not go to %j, whatever allowInsecure says", async (serverURL) => {
    expect(await goesTo(serverURL, { allowInsecure: true })).toBe("refused");
  });

  it.each(odd)("to %j is refused, or goes where a URL parser reads it", async (serverURL) => {
    const origin = await goesTo(serverURL);
    if (origin === "refused") return;
    expect(origin).toBe(new URL(serverURL).origin);
    expect(origin).toMatch(/^https:|^http:\/\/(.*\.)?localhost\.?$/);
  });

  it.each([false, null, 0, "", 1, "true", {}])(
    "needs true for allowInsecure, and not %j",
    async (allowInsecure) => {
      expect(await goesTo("http://evil.com", { allowInsecure })).toBe("refused");
    },
  );
});

describe("a context", () => {
  it.each([...insecure, ...wrong])("is not made for %j", (serverURL) => {
    expect(() => client({ serverURL })).toThrow(TypeError);
  });

  it.each(allowed)("is made for %j", async (serverURL, origin) => {
    const { sent } = await trying((authlete) => tokenManagementList(authlete), { serverURL });
    expect(new URL(sent[0]?.url ?? "").origin).toBe(origin);
  });

  it.each([NaN, -1, 4, 1.5, "0; evil", "length", "__proto__", "at", Symbol("s"), null, {}, 1n])(
    "is not made for %o as serverIdx, or for a cluster",
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

describe("what is no string", () => {
  const changing = (...values: string[]) => ({ toString: () => values.shift() ?? "http://evil.com" });

  it.each([
    ["null", null],
    ["a number", 1],
    ["a Symbol", Symbol("s")],
    ["an object", {}],
    ["an object without a prototype", Object.create(null)],
    ["a toString that throws", { toString: failing }],
  ])("is refused: %s", async (_, serverURL) => {
    expect(await goesTo(serverURL)).toBe("refused");
  });

  it("goes where it said when it was checked", async () => {
    for (const count of [1, 2, 3, 4]) {
      const good = Array.from({ length: count }, () => "https://authlete.example.com");
      expect(await goesTo(changing(...good))).toMatch(/^(https:\/\/authlete\.example\.com|refused)$/);
    }
  });
});

// Credentials and headers that no request can have are refused as values, and nothing of them can be printed.
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { client } from "../support/client.js";
import { failing, printed, throwing, trying } from "../support/hostile.js";

// Easy to find, and in one piece whatever is put around it.
const secret = "SECRET0123456789";

beforeEach(() => vi.stubEnv("AUTHLETE_BEARER", ""));

async function isRefused(context: object, options: object = {}) {
  const { error, sent } = await trying((authlete) => tokenManagementList(authlete, {}, options), context);
  expect(sent).toEqual([]);
  expect(error?.name).toBe("InvalidRequestError");
  expect(printed(error)).not.toContain(secret);
  expect(printed(client(context))).not.toContain(secret);
}

const texts: [string, string][] = [
  ["a carriage return", `a\r${secret}`],
  ["a line feed", `${secret}\nx-evil: 1`],
  ["both", `${secret}\r\nx-evil: 1\r\n\r\n`],
  ["NUL", `${secret}\0`],
  ["another control character", `${secret}\x1f`],
  ["DEL", `${secret}\x7f`],
  ["characters of no header", `${secret}☃`],
  ["an emoji", `${secret}🔑`],
  ["half of a surrogate pair", `${secret}\ud800`],
  ["a line separator", `${secret}\u2028`],
];

/** Of these, what is wrong in any header. */
const unsendable = texts.filter(([name]) => !["another control character", "DEL"].includes(name));

/** Says one thing and then another. */
class Changing {
  #said = false;
  toString() {
    const text = this.#said ? `${secret}\r\nx-evil: 1` : secret;
    this.#said = true;
    return text;
  }
}

const bearers: [string, unknown][] = [
  ...texts,
  ["nothing", ""],
  ["spaces", "   "],
  ["a space", `a ${secret}`],
  ["a tab", `a\t${secret}`],
  ["Latin-1", `${secret}é`],
  ["a byte order mark", `\ufeff${secret}`],
  ["a number", 123456789],
  ["a BigInt", 123456789n],
  ["true", true],
  ["an object", { token: secret }],
  ["a list", [secret]],
  ["a String object", Object(secret)],
  ["a Symbol", Symbol(secret)],
  ["bytes", Buffer.from(secret)],
  ["a URL", new URL(`https://example.com/${secret}`)],
  ["an object that says it is a text", { toString: () => secret }],
  ["an object that says one thing and then another", new Changing()],
  ["a Proxy that throws", throwing()],
  ["an object without a prototype", Object.create(null)],
];

const thenable = (then: (resolve: (token: string) => void) => void) => ({ then });

describe("a bearer of", () => {
  it.each(bearers)("%s is refused", async (_, bearer) => {
    await isRefused({ bearer });
    await isRefused({ bearer: undefined, security: { authlete: bearer } });
  });

  it.each(bearers)("%s is refused, of a function too", async (_, bearer) => {
    await isRefused({ bearer: () => bearer });
    await isRefused({ bearer: async () => bearer });
  });

  it.each<[string, () => unknown]>([
    ["undefined", () => undefined],
    ["null", () => null],
    ["a function", () => () => secret],
    [
      "an error with the token in it",
      () => {
        throw new Error(`Bearer ${secret}`);
      },
    ],
    ["a rejection that is the token", () => Promise.reject(`Bearer ${secret}`)],
    ["a thenable that throws", () => thenable(failing)],
    ["a thenable that gives another text", () => thenable((resolve) => resolve(`${secret}\n`))],
    ["a Proxy that throws", () => throwing()],
  ])("a function that gives %s is refused", async (_, bearer) => {
    await isRefused({ bearer });
  });

  it.each(texts)("the environment with %s is refused", async (_, bearer) => {
    // No environment holds a NUL.
    vi.stubEnv("AUTHLETE_BEARER", bearer.replaceAll("\0", "\x01"));
    await isRefused({ bearer: undefined });
  });

  it("visible ASCII is sent, whatever it is", async () => {
    const bearer = Array.from({ length: 94 }, (_, index) => String.fromCharCode(0x21 + index)).join("");
    const { sent } = await trying((authlete) => tokenManagementList(authlete), { bearer });
    expect(sent[0]?.headers.get("authorization")).toBe(`Bearer ${bearer}`);
    expect(printed(client({ bearer: secret }))).not.toContain(secret);
  });
});

describe("a userAgent of", () => {
  it.each<[string, unknown]>([
    ...unsendable,
    ["a Symbol", Symbol(secret)],
    ["a Proxy that throws", throwing()],
    ["an object without a prototype", Object.create(null)],
    ["a toString that throws", { toString: failing }],
  ])("%s is refused", async (_, userAgent) => {
    await isRefused({ userAgent });
    await isRefused({ userAgent }, { headers: { "x-other": "1" } });
  });
});

describe("headers of", () => {
  it.each<[string, unknown]>([
    ...unsendable.map(([name, text]): [string, unknown] => [`a value with ${name}`, { "x-secret": text }]),
    ["a name with a line feed", { [`${secret}\n`]: "1" }],
    ["a name with a space", { [`x ${secret}`]: "1" }],
    ["a name with a colon", { [`x:${secret}`]: "1" }],
    ["an empty name", { "": secret }],
    ["a name that is not ASCII", { [`☃${secret}`]: "1" }],
    ["a Symbol for a value", { "x-secret": Symbol(secret) }],
    ["a list that is no pair", [["x-secret", secret, secret]]],
    ["a list of texts", [secret]],
    ["a text", secret],
    ["a number", 123456789],
    ["a Proxy that throws", throwing()],
    [
      "a getter that throws",
      {
        get secret() {
          throw new Error(secret);
        },
      },
    ],
    ["an iterator that throws", { [Symbol.iterator]: failing }],
    ["values that throw", { "x-secret": { toString: failing } }],
  ])("%s are refused", async (_, headers) => {
    await isRefused({}, { headers });
    await isRefused({}, { fetchOptions: { headers } });
  });
});

// Invalid credentials and headers lead to an error, and printing the error or the context never reveals them.
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { client } from "../../support/client.js";
import { failing, printed, throwing, trying } from "../../support/hostile.js";

// Easy to find in printed text, and not changed by characters around it.
const secret = "SECRET0123456789";

beforeEach(() => vi.stubEnv("AUTHLETE_BEARER", ""));

async function expectRejected(context: object, options: object = {}) {
  const { error, sent } = await trying((authlete) => tokenManagementList(authlete, {}, options), context);
  expect(sent).toEqual([]);
  expect(error?.name).toBe("InvalidRequestError");
  expect(printed(error)).not.toContain(secret);
  expect(printed(client(context))).not.toContain(secret);
}

const texts: [string, string][] = [
  ["a carriage return", `a\r${secret}`],
  ["a line feed", `${secret}\nx-evil: 1`],
  ["a carriage return and a line feed", `${secret}\r\nx-evil: 1\r\n\r\n`],
  ["NUL", `${secret}\0`],
  ["another control character", `${secret}\x1f`],
  ["DEL", `${secret}\x7f`],
  ["a character that headers cannot contain", `${secret}☃`],
  ["an emoji", `${secret}🔑`],
  ["a lone surrogate", `${secret}\ud800`],
  ["a line separator", `${secret}\u2028`],
];

/** The values that are invalid in any header. */
const invalidInHeaders = texts.filter(([name]) => !["another control character", "DEL"].includes(name));

/** Its `toString` returns a valid value first and an invalid one later. */
class Changing {
  #isCalled = false;
  toString() {
    const text = this.#isCalled ? `${secret}\r\nx-evil: 1` : secret;
    this.#isCalled = true;
    return text;
  }
}

const bearers: [string, unknown][] = [
  ...texts,
  ["an empty string", ""],
  ["only spaces", "   "],
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
  ["an object whose toString returns a string", { toString: () => secret }],
  ["an object whose toString returns different strings", new Changing()],
  ["a Proxy that throws", throwing()],
  ["an object without a prototype", Object.create(null)],
];

const thenable = (then: (resolve: (token: string) => void) => void) => ({ then });

describe("a bearer", () => {
  it.each(bearers)("is rejected if it is or contains %s", async (_, bearer) => {
    await expectRejected({ bearer });
    await expectRejected({ bearer: undefined, security: { authlete: bearer } });
  });

  it.each(bearers)("is rejected if a function returns %s", async (_, bearer) => {
    await expectRejected({ bearer: () => bearer });
    await expectRejected({ bearer: async () => bearer });
  });

  it.each<[string, () => unknown]>([
    ["undefined", () => undefined],
    ["null", () => null],
    ["a function", () => () => secret],
    [
      "an error that contains the token",
      () => {
        throw new Error(`Bearer ${secret}`);
      },
    ],
    ["a rejection with the token", () => Promise.reject(`Bearer ${secret}`)],
    ["a thenable that throws", () => thenable(failing)],
    ["a thenable that resolves to an invalid string", () => thenable((resolve) => resolve(`${secret}\n`))],
    ["a Proxy that throws", () => throwing()],
  ])("is rejected if its function returns or throws %s", async (_, bearer) => {
    await expectRejected({ bearer });
  });

  it.each(texts)("is rejected if the environment variable contains %s", async (_, bearer) => {
    // An environment variable cannot contain NUL.
    vi.stubEnv("AUTHLETE_BEARER", bearer.replaceAll("\0", "\x01"));
    await expectRejected({ bearer: undefined });
  });

  it("is sent if it consists of visible ASCII characters", async () => {
    const bearer = Array.from({ length: 94 }, (_, index) => String.fromCharCode(0x21 + index)).join("");
    const { sent } = await trying((authlete) => tokenManagementList(authlete), { bearer });
    expect(sent[0]?.headers.get("authorization")).toBe(`Bearer ${bearer}`);
    expect(printed(client({ bearer: secret }))).not.toContain(secret);
  });
});

describe("a userAgent", () => {
  it.each<[string, unknown]>([
    ...invalidInHeaders,
    ["a Symbol", Symbol(secret)],
    ["a Proxy that throws", throwing()],
    ["an object without a prototype", Object.create(null)],
    ["an object whose toString throws", { toString: failing }],
  ])("is rejected if it is or contains %s", async (_, userAgent) => {
    await expectRejected({ userAgent });
    await expectRejected({ userAgent }, { headers: { "x-other": "1" } });
  });
});

describe("headers", () => {
  it.each<[string, unknown]>([
    ...invalidInHeaders.map(([name, text]): [string, unknown] => [
      `a value with ${name}`,
      { "x-secret": text },
    ]),
    ["a name with a line feed", { [`${secret}\n`]: "1" }],
    ["a name with a space", { [`x ${secret}`]: "1" }],
    ["a name with a colon", { [`x:${secret}`]: "1" }],
    ["an empty name", { "": secret }],
    ["a name that is not ASCII", { [`☃${secret}`]: "1" }],
    ["a Symbol for a value", { "x-secret": Symbol(secret) }],
    ["a list that is not a pair", [["x-secret", secret, secret]]],
    ["a list of strings", [secret]],
    ["a string", secret],
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
    ["a value whose toString throws", { "x-secret": { toString: failing } }],
  ])("are rejected if they are or contain %s", async (_, headers) => {
    await expectRejected({}, { headers });
    await expectRejected({}, { fetchOptions: { headers } });
  });
});

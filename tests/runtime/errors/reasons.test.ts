// What the message of an error says about a value that other code threw: the innermost thing that has words, never
// `[object Object]`, and no secrets.
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { ConnectionError } from "authlete-typescript-sdk/models/errors";
import { describe, expect, it } from "vitest";
import { bearer, type ClientOptions, client, hasKy } from "../../support/client.js";
import { printed } from "../../support/hostile.js";
import { outcomeOf } from "../../support/properties.js";

function cyclicError() {
  const error = Object.assign(new Error("a message"), { self: undefined as unknown });
  error.self = error;
  return error;
}

/** Places where other code throws, and how the message continues there. */
const places: [
  string,
  (thrown: unknown) => ClientOptions,
  name: string,
  message: (reason: string) => string,
][] = [
  [
    "fetch",
    (thrown) => ({ fetch: () => Promise.reject(thrown) }),
    "ConnectionError",
    (reason) => `received no response from https://us.authlete.com (${reason})`,
  ],
  ...(hasKy
    ? ([
        [
          "a hook",
          (thrown) => ({ hooks: { beforeRequest: [() => Promise.reject(thrown)] } }),
          "UnexpectedClientError",
          (reason) => `failed unexpectedly: ${reason}`,
        ],
        [
          "fetch, with hooks",
          (thrown) => ({ fetch: () => Promise.reject(thrown), hooks: { beforeRequest: [] } }),
          "ConnectionError",
          (reason) => `received no response from https://us.authlete.com (${reason})`,
        ],
      ] as typeof places)
    : []),
  ["options of the call", () => ({}), "UnexpectedClientError", (reason) => `failed unexpectedly: ${reason}`],
];

const caused = (message: string, cause: unknown) => new Error(message, { cause });
const unknown = "unknown reason";

const reasons: [string, thrown: unknown, reason: string][] = [
  ["an error", new Error("no network"), "no network"],
  ["an error with a code", Object.assign(new Error("no network"), { code: "ECONNREFUSED" }), "ECONNREFUSED"],
  [
    "an error with a code that is a number",
    Object.assign(new Error("no network"), { code: 42 }),
    "no network",
  ],
  ["an error with an empty code", Object.assign(new Error("no network"), { code: "" }), "no network"],
  ["a DOMException, whose code is a number", new DOMException("too late", "TimeoutError"), "too late"],
  ["an error with an empty message", new Error(""), unknown],
  ["an error with an empty message and a code", Object.assign(new Error(""), { code: "EPIPE" }), "EPIPE"],
  ["an error whose message is an object", Object.assign(new Error("x"), { message: {} }), unknown],
  ["a Response", new Response("body", { status: 500 }), unknown],
  ["an object without a message", { status: 500 }, unknown],
  ["an object with a message", { message: "not an error" }, "not an error"],
  ["an object without a prototype", Object.create(null), unknown],
  ["an object with a toString", { toString: () => "text" }, unknown],
  ["a list", [new Error("in a list")], unknown],
  ["a function", () => {}, unknown],
  ["a Symbol", Symbol("s"), unknown],
  ["a string", "broken", "broken"],
  ["a number", 7, "7"],
  ["undefined", undefined, "undefined"],
  ["null", null, "null"],
  ["an error whose cause is a Response", caused("outer", new Response("body")), "outer"],
  ["an error whose cause is an object", caused("outer", { a: 1 }), "outer"],
  ["an error whose cause is a list", caused("outer", [1]), "outer"],
  ["an error whose cause has a message", caused("outer", new Error("inner")), "inner"],
  ["an error whose cause is a string", caused("outer", "inner"), "outer"],
  ["an error whose cause has an empty message", caused("outer", new Error("")), "outer"],
  ["an error whose cause has a code", caused("outer", { code: "ENOTFOUND" }), "ENOTFOUND"],
  [
    "causes of which the innermost has neither message nor code",
    caused("outer", caused("middle", { status: 1, cause: {} })),
    "middle",
  ],
  ["causes below one without words", caused("outer", caused("", new Error("inner"))), "inner"],
  ["an error without words whose cause has some", caused("", new Error("inner")), "inner"],
  ["causes without any words", caused("", caused("", { cause: new Response("") })), unknown],
  ["an AggregateError", new AggregateError([new Error("a"), new Error("b")], "all failed"), "all failed"],
  ["an AggregateError without a message", new AggregateError([new Error("a")]), unknown],
  [
    "an error whose cause is an AggregateError",
    caused("outer", new AggregateError([new Error("a")])),
    "outer",
  ],
];

describe.each(places)("thrown by %s", (place, contextOf, name, messageOf) => {
  it.each(reasons)("%s", async (_, thrown, reason) => {
    const options =
      place === "options of the call"
        ? Object.defineProperty({}, "timeoutMs", {
            enumerable: true,
            get() {
              throw thrown;
            },
          })
        : {};
    const { error } = await outcomeOf(() => tokenManagementList(client(contextOf(thrown)), {}, options));
    expect(error?.name).toBe(name);
    expect(error?.message).toBe(`GET /api/715948317/auth/token/get/list ${messageOf(reason)}`);
    expect(`${error?.message}${error?.stack}`).not.toContain("[object");
  });
});

/** For each pattern of redact.ts: texts with what must be hidden, and texts that stay as they are. */
const secret = "hidden-value";
const patterns: Record<string, { hidden: [text: string, shown: string][]; kept: string[] }> = {
  "the path of a URL": {
    hidden: [
      [`GET https://us.authlete.com/api/1/client/${secret} failed`, "GET https://us.authlete.com… failed"],
      [`https://us.authlete.com?x=${secret}`, "https://us.authlete.com…"],
      [`http://localhost:8080/#${secret}`, "http://localhost:8080…"],
      [`(HTTPS://us.authlete.com/${secret})`, "(HTTPS://us.authlete.com…)"],
      [
        `"https://a.example/${secret}" and 'https://b.example/${secret}'`,
        `"https://a.example…" and 'https://b.example…'`,
      ],
    ],
    kept: [
      "https://us.authlete.com",
      "connect to http://localhost:8080 failed",
      "see docs.authlete.com",
      "a / b",
    ],
  },
  "the path of an operation": {
    hidden: [
      [`DELETE /api/1/auth/token/delete/${secret} failed`, "DELETE … failed"],
      [`'/api/${secret}'`, "'…'"],
      [`ENOENT: /api/1/client/get/${secret}`, "ENOENT: …"],
    ],
    kept: ["no such file /apis/1", "the api is down", "/v1/api", "api/1"],
  },
  credentials: {
    hidden: [
      [`refused Bearer ${secret}`, "refused Bearer …"],
      [`refused bearer ${secret} twice`, "refused bearer … twice"],
      [`"Basic ${secret}"`, '"Basic …"'],
      [`BASIC ${secret}`, "BASIC …"],
    ],
    kept: ["the bearer", "Basic", "a forbearer of x", "basics of TLS"],
  },
  "an assignment": {
    hidden: [
      [`client_secret=${secret}`, "client_…"],
      [`"accessToken":"${secret}"`, '"access…'],
      [`authorization: Bearer ${secret}`, "…"],
      [`password: ${secret} was wrong`, "… was wrong"],
      [`token_hint = x, token=${secret}`, "token_hint = x, …"],
      [`secretKey=${secret}`, "…"],
      [`refresh_token='${secret}'`, "refresh_…"],
      [`SECRET=${secret}`, "…"],
    ],
    kept: [
      "invalid token",
      "the token expired",
      "authorization failed",
      "the password, please",
      "secret santa",
    ],
  },
  "a form": {
    hidden: [
      [`code=${secret}&state=${secret}`, "code…"],
      [`sent code=&state=${secret} to it`, "sent code… to it"],
      [`a=1&b=${secret}&c=${secret}`, "a…"],
    ],
    kept: ["a=b", "code = 7 & state", "R&D", "timeout=5000", "x=1, y=2"],
  },
  JSON: {
    hidden: [
      [`could not send {"name":"${secret}"}`, "could not send …"],
      [`{ "a": {"b":"${secret}"} } at 3`, "…"],
      [`{\n  "clientName": "${secret}"\n}`, "…"],
    ],
    kept: ["{ }", "expected { but got [", "{0}", "{serviceId}"],
  },
};

describe.each(Object.entries(patterns))("the redaction of %s", (_, { hidden, kept }) => {
  const outcome = (text: string) =>
    outcomeOf(() => tokenManagementList(client({ fetch: () => Promise.reject(new Error(text)) })));

  it.each(hidden)("hides what must not be printed: %s", async (text, shown) => {
    const { error } = await outcome(text);
    expect(error?.message).toBe(
      `GET /api/715948317/auth/token/get/list received no response from https://us.authlete.com (${shown})`,
    );
    expect(printed(error)).not.toContain(secret);
  });

  it.each(kept)("keeps other text: %s", async (text) => {
    const { error } = await outcome(text);
    expect(error?.message).toContain(`(${text})`);
    expect(error?.cause).toMatchObject({ message: text });
  });
});

it("hides the bearer of the call in the message and in the stack of an error, which names the same lines", async () => {
  const fetch = async () => {
    throw new ConnectionError(`failed: ${bearer}`, { code: "NO_RESPONSE" });
  };
  const { error } = await tokenManagementList(client({ fetch }), {});
  const { message = "", stack = "" } = error ?? {};
  expect(message).toContain("(failed: …)");
  expect(stack).not.toContain(bearer);
  expect(stack).toContain(message);
  expect(stack).toMatch(/^\s+at .*reasons\.test/m);
});

it("hides the bearer of the call, whatever the text around it", async () => {
  for (const text of [bearer, `x${bearer}x`, `"${bearer}"`]) {
    const { error } = await outcomeOf(() =>
      tokenManagementList(client({ fetch: () => Promise.reject(new Error(text)) })),
    );
    expect(printed(error)).not.toContain(bearer);
  }
});

it.each([
  [8, "a-secret", true],
  [7, "refused", false],
])("hides a bearer of %i characters in a message: %s, %s", async (_, secret, isHidden) => {
  const fetch = () => Promise.reject(new ConnectionError(`connect ${secret}`, { code: "NO_RESPONSE" }));
  const { error } = await tokenManagementList(client({ bearer: secret, fetch }), {});
  expect(error?.message.includes(secret)).toBe(!isHidden);
});

it.each<[string, thrown: unknown]>([
  ["a number", 5],
  ["null", null],
  ["an error with a code", Object.assign(new Error("a message"), { code: "EXAMPLE", errno: -7 })],
  ["an error that contains itself", cyclicError()],
  [
    "an error that contains an error of the SDK",
    Object.assign(new Error("outer"), {
      inner: new ConnectionError("GET /api/1/client/get/2 failed", { code: "NO_RESPONSE" }),
    }),
  ],
])("keeps a cause that reveals nothing: %s", async (_, thrown) => {
  const { error } = await tokenManagementList(client({ fetch: () => Promise.reject(thrown) }), {});
  expect(error?.cause).toBe(thrown);
});

it("shortens a long text", async () => {
  const { error } = await outcomeOf(() =>
    tokenManagementList(client({ fetch: () => Promise.reject(new Error("x".repeat(5_000))) })),
  );
  expect(error?.message.length).toBeLessThan(1_200);
});

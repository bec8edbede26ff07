// What the check of requests and responses reports, with paths, at the bounds of what it accepts.
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { describe, expect, it } from "vitest";
import { client } from "../../support/client.js";

/** The issues of a request, or what was sent. */
async function create(tokenCreateRequest: unknown) {
  let sent: unknown;
  const fetch = async (request: Request) => {
    sent = await request.json();
    return Response.json({});
  };
  const { error } = await tokenManagementCreate(client({ fetch }), { tokenCreateRequest } as never);
  return { sent, issues: issuesOf(error) };
}

/** The issues of a response, or the value that it contains. */
async function list(body: string) {
  const { value, error } = await tokenManagementList(client({ fetch: async () => new Response(body) }), {});
  return { value, issues: issuesOf(error) };
}

const issuesOf = (error: unknown) => (error as { issues?: { path: unknown[] }[] } | undefined)?.issues;

const grantType = "CLIENT_CREDENTIALS";
const encodesAs = (value: unknown) => ({ toJSON: () => value });
const inBody = (...path: (string | number)[]) => ["tokenCreateRequest", ...path];

describe("a request", () => {
  it.each([
    ["a field of another type", { subject: 1 }, inBody("subject"), "expected string, received number"],
    ["null", { subject: null }, inBody("subject"), "expected string, received null"],
    ["a list instead of a text", { subject: [] }, inBody("subject"), "expected string, received array"],
    ["a text instead of a list", { scopes: "a" }, inBody("scopes"), "expected Array, received string"],
    ["an object instead of a list", { scopes: {} }, inBody("scopes"), "expected Array, received object"],
    [
      "an element of another type",
      { scopes: ["a", 1] },
      inBody("scopes", 1),
      "expected string, received number",
    ],
    [
      "a missing element",
      { scopes: [undefined] },
      inBody("scopes", 0),
      "expected string, received undefined",
    ],
    [
      "a nested field",
      { properties: [{}, { key: 1 }] },
      inBody("properties", 1, "key"),
      "expected string, received number",
    ],
    ["a function as a list", { scopes: () => {} }, inBody("scopes"), "expected Array, received function"],
  ])("with %s has an issue with its path", async (_, fields, path, message) => {
    const { sent, issues } = await create({ grantType, ...fields });
    expect(sent).toBeUndefined();
    expect(issues).toEqual([{ path, code: "INVALID", message }]);
  });

  it.each([Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, 0])(
    "accepts the integer %d",
    async (clientId) => {
      expect(await create({ grantType, clientId })).toEqual({
        sent: { grantType, clientId },
        issues: undefined,
      });
    },
  );

  it.each([Number.MAX_SAFE_INTEGER + 1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])(
    "refuses the number %d",
    async (clientId) => {
      expect((await create({ grantType, clientId })).issues).toMatchObject([{ path: inBody("clientId") }]);
    },
  );

  it("needs its required fields, and an inherited one does not count", async () => {
    const missing = { path: inBody("grantType"), code: "MISSING" };
    for (const request of [{}, { grantType: undefined }, Object.create({ grantType })])
      expect((await create(request)).issues).toMatchObject([missing]);
  });

  it("is checked as JSON.stringify encodes it", async () => {
    const list = {
      value: ["a"],
      toJSON(this: { value: string[] }) {
        return this.value;
      },
    };
    expect((await create({ grantType, scopes: list })).sent).toEqual({ grantType, scopes: ["a"] });
    const number = { toJSON: () => 1 };
    expect((await create({ grantType, subject: number })).issues).toMatchObject([
      { path: inBody("subject") },
    ]);
  });

  it.each<[string, fields: object, sent: object]>([
    ["a URL as a string", { subject: new URL("https://a.test/b") }, { subject: "https://a.test/b" }],
    ["a Date as a string", { subject: new Date(0) }, { subject: "1970-01-01T00:00:00.000Z" }],
    ["a number", { clientId: encodesAs(5) }, { clientId: 5 }],
    ["a boolean", { accessTokenPersistent: encodesAs(true) }, { accessTokenPersistent: true }],
    ["a string that is not a known value", { grantType: encodesAs("NEW") }, { grantType: "NEW" }],
    ["an element of a list", { scopes: [encodesAs("a"), "b"] }, { scopes: ["a", "b"] }],
    ["a field of an object", { properties: [{ key: encodesAs("a") }] }, { properties: [{ key: "a" }] }],
  ])("accepts the encoded value: %s", async (_, fields, sent) => {
    expect(await create({ grantType, ...fields })).toMatchObject({ sent: { grantType, ...sent } });
  });

  it.each<[string, fields: object, path: (string | number)[]]>([
    ["a string as a number", { accessTokenDuration: encodesAs("5") }, ["accessTokenDuration"]],
    ["a number that is no safe integer", { clientId: encodesAs(2 ** 53) }, ["clientId"]],
    ["a number as a boolean", { accessTokenPersistent: encodesAs(1) }, ["accessTokenPersistent"]],
    ["null as a string", { subject: encodesAs(null) }, ["subject"]],
    ["an object as a string", { subject: encodesAs({}) }, ["subject"]],
    ["an invalid element", { scopes: ["a", encodesAs(1)] }, ["scopes", 1]],
    ["an invalid field of an object", { properties: [{ key: encodesAs(1) }] }, ["properties", 0, "key"]],
  ])("refuses the encoded value: %s", async (_, fields, path) => {
    expect((await create({ grantType, ...fields })).issues).toMatchObject([{ path: inBody(...path) }]);
  });

  it.each([19, 20, 21, 1_000])("with %i invalid elements has up to 20 issues", async (count) => {
    const scopes = Array.from({ length: count }, () => 1);
    const { issues } = await create({ grantType, scopes });
    expect(issues).toHaveLength(Math.min(count, 20));
    expect(issues?.at(-1)?.path).toEqual(inBody("scopes", Math.min(count, 20) - 1));
  });

  it("with many unknown fields has up to 20 issues", async () => {
    const names = Array.from({ length: 21 }, (_, index) => `unknown${index}`);
    const request = Object.fromEntries(names.map((name) => [name, "a"]));
    const { error } = await tokenManagementList(client(), request as never);
    expect(issuesOf(error)).toEqual(
      names.slice(0, 20).map((name) => ({
        path: [name],
        code: "UNKNOWN",
        message: expect.stringMatching(/^is not a field of this operation \(its fields: .*subject, .*start/),
      })),
    );
  });

  it("may have unknown fields that are undefined", async () => {
    const fetch = async () => Response.json({});
    const request = { subject: "a", unknown: undefined };
    expect(await tokenManagementList(client({ fetch }), request)).toMatchObject({ ok: true });
  });
});

describe("a response", () => {
  it.each([
    ['{"unknown":9007199254740991}', undefined],
    ['{"unknown":-9007199254740991}', undefined],
    ['{"unknown":0.5}', undefined],
    ['{"unknown":9007199254740992}', ["unknown"]],
    ['{"unknown":-9007199254740992}', ["unknown"]],
    ['{"unknown":{"a":[0,9007199254740992]}}', ["unknown", "a", 1]],
    ['{"accessTokens":[{"unknown":9007199254740992}]}', ["accessTokens", 0, "unknown"]],
  ])("%s: the path of an integer that is not exact is %j", async (body, path) => {
    const { issues } = await list(body);
    if (!path) expect(issues).toBeUndefined();
    else
      expect(issues).toEqual([
        { path, code: "UNSAFE_INTEGER", message: "expected safe integer, received number" },
      ]);
  });

  it("has the issues of fields and elements of another type", async () => {
    const { issues } = await list('{"totalCount":"1","accessTokens":[{"subject":1},"a"]}');
    expect(issues).toMatchObject([
      { path: ["totalCount"], code: "INVALID", message: "expected safe integer, received string" },
      { path: ["accessTokens", 0, "subject"], code: "INVALID", message: "expected string, received number" },
      { path: ["accessTokens", 1], code: "INVALID", message: "expected Object, received string" },
    ]);
  });

  it("loses null fields and elements, and keeps the others in their order", async () => {
    const body =
      '{"a":[null,1,null,[null],2,null],"subject":null,"accessTokens":[null,{"subject":"s","b":null}]}';
    expect((await list(body)).value).toEqual({ a: [1, [], 2], accessTokens: [{ subject: "s" }] });
  });

  it("that is not an object has one issue without a path", async () => {
    for (const body of ["1", '"a"', "[]", "null", "true"])
      expect((await list(body)).issues).toMatchObject([{ path: [], code: "INVALID" }]);
  });
});

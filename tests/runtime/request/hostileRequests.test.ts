// Hostile requests: either the validated value is sent, or nothing is sent and the error contains the path of the problem.
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { tokenManagementDelete } from "authlete-typescript-sdk/funcs/tokenManagementDelete";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { utilityEcho } from "authlete-typescript-sdk/funcs/utilityEcho";
import { describe, expect, it } from "vitest";
import { cyclic, failing, nested, throwing, trying, withThrowing } from "../../support/hostile.js";

const create = (request: unknown) => trying((authlete) => tokenManagementCreate(authlete, request as never));
const body = (fields: unknown) => ({ tokenCreateRequest: fields });
const grant = { grantType: "PASSWORD" };
const extra = (value: unknown) => body({ ...grant, extra: value });

/** A `toJSON` or a getter that returns one value after the other, and then always the last one. */
function changing(...values: unknown[]) {
  let count = 0;
  return () => values[Math.min(count++, values.length - 1)];
}

class Grant {
  grantType = "PASSWORD";
  #secret = "private";
  get scopes() {
    return [this.#secret];
  }
}

describe("are sent as data", () => {
  const data =
    '{"grantType":"PASSWORD","__proto__":{"a":1},"constructor":{"prototype":{"b":1}},"toString":"c"}';
  const selfReturning = { ...grant, toJSON: () => selfReturning };
  const huge = "x".repeat(2 ** 24);

  it.each<[string, request: unknown, sent: string]>([
    ["fields named __proto__ and constructor", body(JSON.parse(data)), data],
    ["a frozen request", Object.freeze(body(Object.freeze({ ...grant }))), JSON.stringify(grant)],
    ["a sealed request", Object.seal(body(Object.seal({ ...grant }))), JSON.stringify(grant)],
    [
      "objects without a prototype",
      Object.assign(Object.create(null), body(Object.assign(Object.create(null), grant))),
      JSON.stringify(grant),
    ],
    [
      "an instance of a class, without getters of its prototype",
      Object.assign(new (class {})(), body(new Grant())),
      JSON.stringify(grant),
    ],
    [
      "Symbols as names, which JSON does not have",
      { [Symbol("a")]: 1, ...body({ ...grant, [Symbol("b")]: 1 }) },
      JSON.stringify(grant),
    ],
    [
      "a hole in a list in an unknown field, as null",
      extra(Object.assign([], { 1: 1 })),
      '{"grantType":"PASSWORD","extra":[null,1]}',
    ],
    [
      "a Date in an unknown field, as a string",
      extra(new Date(0)),
      '{"grantType":"PASSWORD","extra":"1970-01-01T00:00:00.000Z"}',
    ],
    ["the return value of toJSON", body({ toJSON: () => grant }), JSON.stringify(grant)],
    ["the return value of toJSON of the whole request", { toJSON: () => body(grant) }, JSON.stringify(grant)],
    ["a toJSON that returns the object itself", body(selfReturning), JSON.stringify(grant)],
    ["a string of 16 MiB", extra(huge), JSON.stringify({ ...grant, extra: huge })],
    ["a Proxy that does nothing", new Proxy(body(new Proxy({ ...grant }, {})), {}), JSON.stringify(grant)],
  ])("%s", async (_, request, expected) => {
    const { error, sent } = await create(request);
    expect(error).toBeUndefined();
    // Not with `toEqual`, whose message would contain the 16 MiB.
    expect(sent.length === 1 && sent[0]?.body === expected).toBe(true);
  });

  it("in a query too", async () => {
    const request = JSON.parse('{"__proto__":"a","constructor":"b","subject":"c"}');
    const { sent } = await trying((authlete) => utilityEcho(authlete, request));
    expect(new URL(sent[0]?.url ?? "").search).toBe("?__proto__=a&constructor=b&subject=c");
  });
});

describe("are rejected", () => {
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  const lying = new Proxy(
    {},
    { ownKeys: () => ["tokenCreateRequest"], getOwnPropertyDescriptor: () => undefined },
  );
  const inBody = "tokenCreateRequest";

  it.each<[string, request: unknown, path: (string | number)[]]>([
    ["a Proxy that throws", throwing(), [inBody]],
    ["a revoked Proxy", revoked, [inBody]],
    ["a Proxy that lists a field that it does not have", lying, [inBody]],
    ["a getter that throws", withThrowing(inBody), [inBody]],
    ["a getter that throws in the body", body(withThrowing("grantType")), [inBody]],
    ["a getter that throws in an unknown field", extra(withThrowing("x")), [inBody]],
    ["a body that is a Proxy that throws", body(throwing()), [inBody]],
    ["a circular reference", extra(cyclic()), [inBody]],
    ["a circular reference in the body", body(Object.assign(cyclic(), grant)), [inBody]],
    ["100,000 levels", extra(nested(100_000)), [inBody]],
    ["a BigInt in an unknown field", extra(1n), [inBody]],
    ["a BigInt instead of a number", body({ ...grant, clientId: 1n }), [inBody, "clientId"]],
    ["a Symbol instead of a string", body({ ...grant, subject: Symbol("s") }), [inBody, "subject"]],
    ["a function instead of a string", body({ ...grant, subject: () => "s" }), [inBody, "subject"]],
    ["a hole in a list", body({ ...grant, scopes: Object.assign(["a"], { 2: "b" }) }), [inBody, "scopes", 1]],
    ["a sparse list", body({ ...grant, scopes: Object.assign([], { 9: "a" }) }), [inBody, "scopes", 0]],
    [
      "an array-like object with the prototype of Array",
      body({ ...grant, scopes: { length: 1, 0: "a", __proto__: Array.prototype } }),
      [inBody, "scopes"],
    ],
    ["an inherited required field, which JSON omits", body(Object.create(grant)), [inBody, "grantType"]],
    ["an inherited body", Object.create(body(grant)), [inBody]],
    ["a toJSON that throws", body({ ...grant, toJSON: failing }), [inBody]],
    ["a toJSON that throws in an unknown field", extra({ toJSON: failing }), [inBody]],
    ["a toJSON that returns undefined", body({ ...grant, toJSON: () => undefined }), [inBody]],
    ["a toJSON that returns another type", body({ ...grant, toJSON: () => "a string" }), [inBody]],
    [
      "a toJSON of a list that returns another type",
      body({ ...grant, scopes: Object.assign(["a"], { toJSON: () => 1 }) }),
      [inBody, "scopes"],
    ],
    [
      "a toJSON that returns other fields",
      body({ ...grant, toJSON: () => ({ grantType: 1 }) }),
      [inBody, "grantType"],
    ],
  ])("%s", async (_, request, path) => {
    const { error, sent } = await create(request);
    expect(sent).toEqual([]);
    expect(error).toMatchObject({
      name: "SDKValidationError",
      issues: expect.arrayContaining([expect.objectContaining({ path })]),
    });
  });

  it.each<[string, value: unknown, path: string[]]>([
    ["an object", {}, ["x"]],
    ["null", null, ["x"]],
    ["a function", () => "source text", ["x"]],
    ["a Symbol", Symbol("s"), ["x"]],
    ["a lone surrogate", "\ud800", ["x"]],
  ])("%s in a query", async (_, x, path) => {
    const { error, sent } = await trying((authlete) => utilityEcho(authlete, { x }));
    expect(sent).toEqual([]);
    expect(error).toMatchObject({ name: "SDKValidationError", issues: [{ path }] });
  });

  it.each([null, 1, true, "ab", ["x"], () => {}, Symbol("s"), 1n, new Date(0)])(
    "%o instead of a request",
    async (request) => {
      const { error, sent } = await trying((authlete) => tokenManagementList(authlete, request as never));
      expect(sent).toEqual([]);
      expect(error).toMatchObject({ name: "SDKValidationError", issues: [{ path: [] }] });
    },
  );

  it("a lone surrogate in a path", async () => {
    const { error, sent } = await trying((authlete) =>
      tokenManagementDelete(authlete, { accessTokenIdentifier: "\udfff" }),
    );
    expect(sent).toEqual([]);
    expect(error).toMatchObject({ name: "SDKValidationError" });
  });
});

// Such a value comes from the caller and may be sent unchecked: checking a copy would slow down every call.
describe("a value that changes while it is read is sent once or rejected", () => {
  it.each<[string, tokenCreateRequest: object]>([
    ["a toJSON that returns different values", { toJSON: changing(grant, { grantType: 1 }, 1) }],
    [
      "a getter that returns different values",
      Object.defineProperty({}, "grantType", { enumerable: true, get: changing("PASSWORD", 1) }),
    ],
    [
      "a Proxy that returns different values",
      new Proxy({ ...grant }, { get: changing(undefined, "PASSWORD", 1) as never }),
    ],
    [
      "a list whose elements change",
      { ...grant, scopes: Object.defineProperty([""], 0, { get: changing("a", 1) }) },
    ],
  ])("%s", async (_, tokenCreateRequest) => {
    const { error, sent } = await create({ tokenCreateRequest });
    expect([error?.name, sent.length]).toEqual(error ? ["SDKValidationError", 0] : [undefined, 1]);
  });

  it("in a path: the value that was validated is sent", async () => {
    const request = Object.defineProperty({}, "accessTokenIdentifier", {
      enumerable: true,
      get: changing("a", ".."),
    });
    const { error, sent } = await trying((authlete) => tokenManagementDelete(authlete, request as never));
    if (!error) expect(sent[0]?.url).toMatch(/\/delete\/a$/);
  });
});

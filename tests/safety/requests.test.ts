// Hostile requests: what is checked is what is sent, else nothing is sent and the error says where it is wrong.
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { tokenManagementDelete } from "authlete-typescript-sdk/funcs/tokenManagementDelete";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { describe, expect, it } from "vitest";
import { cyclic, failing, nested, throwing, trying, withThrowing } from "../support/hostile.js";

const create = (request: unknown) => trying((authlete) => tokenManagementCreate(authlete, request as never));
const body = (members: unknown) => ({ tokenCreateRequest: members });
const grant = { grantType: "PASSWORD" };
const extra = (value: unknown) => body({ ...grant, extra: value });

/** A `toJSON` or a getter that gives one thing after the other, the last one for good. */
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

describe("go out as data", () => {
  const data =
    '{"grantType":"PASSWORD","__proto__":{"a":1},"constructor":{"prototype":{"b":1}},"toString":"c"}';
  const itself = { ...grant, toJSON: () => itself };
  const huge = "x".repeat(2 ** 24);

  it.each<[string, request: unknown, sent: string]>([
    ["members called __proto__ and constructor", body(JSON.parse(data)), data],
    ["a frozen request", Object.freeze(body(Object.freeze({ ...grant }))), JSON.stringify(grant)],
    ["a sealed request", Object.seal(body(Object.seal({ ...grant }))), JSON.stringify(grant)],
    [
      "objects without a prototype",
      Object.assign(Object.create(null), body(Object.assign(Object.create(null), grant))),
      JSON.stringify(grant),
    ],
    [
      "an instance of a class, getters of its prototype aside",
      Object.assign(new (class {})(), body(new Grant())),
      JSON.stringify(grant),
    ],
    [
      "symbols as names, which JSON does not have",
      { [Symbol("a")]: 1, ...body({ ...grant, [Symbol("b")]: 1 }) },
      JSON.stringify(grant),
    ],
    [
      "a hole in a member that no schema knows, as null",
      extra(Object.assign([], { 1: 1 })),
      '{"grantType":"PASSWORD","extra":[null,1]}',
    ],
    [
      "a date in a member that no schema knows, as it writes itself",
      extra(new Date(0)),
      '{"grantType":"PASSWORD","extra":"1970-01-01T00:00:00.000Z"}',
    ],
    ["what toJSON gives", body({ toJSON: () => grant }), JSON.stringify(grant)],
    ["what toJSON of the whole request gives", { toJSON: () => body(grant) }, JSON.stringify(grant)],
    ["a toJSON that gives the object itself", body(itself), JSON.stringify(grant)],
    ["a string of 16 MiB", extra(huge), JSON.stringify({ ...grant, extra: huge })],
    ["a Proxy that does nothing", new Proxy(body(new Proxy({ ...grant }, {})), {}), JSON.stringify(grant)],
  ])("%s", async (_, request, expected) => {
    const { error, sent } = await create(request);
    expect(error).toBeUndefined();
    // Not by `toEqual`, whose message would have the 16 MiB in it.
    expect(sent.length === 1 && sent[0]?.body === expected).toBe(true);
  });

  it("in a query, too", async () => {
    const request = JSON.parse('{"__proto__":"a","constructor":"b","subject":"c"}');
    const { sent } = await trying((authlete) => tokenManagementList(authlete, request));
    expect(new URL(sent[0]?.url ?? "").search).toBe("?__proto__=a&constructor=b&subject=c");
  });
});

describe("are refused", () => {
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  const lying = new Proxy(
    {},
    { ownKeys: () => ["tokenCreateRequest"], getOwnPropertyDescriptor: () => undefined },
  );
  const inBody = "tokenCreateRequest";

  it.each<[string, request: unknown, path: (string | number)[]]>([
    ["a Proxy that throws", throwing(), [inBody]],
    ["a Proxy that is revoked", revoked, [inBody]],
    ["a Proxy that names a member which it does not have", lying, [inBody]],
    ["a getter that throws", withThrowing(inBody), [inBody]],
    ["a getter of the body that throws", body(withThrowing("grantType")), [inBody]],
    ["a getter that throws in a member that no schema knows", extra(withThrowing("x")), [inBody]],
    ["a body that is a Proxy that throws", body(throwing()), [inBody]],
    ["a cycle", extra(cyclic()), [inBody]],
    ["a cycle through the body", body(Object.assign(cyclic(), grant)), [inBody]],
    ["100,000 levels", extra(nested(100_000)), [inBody]],
    ["a BigInt where no schema is", extra(1n), [inBody]],
    ["a BigInt for a number", body({ ...grant, clientId: 1n }), [inBody, "clientId"]],
    ["a Symbol for a string", body({ ...grant, subject: Symbol("s") }), [inBody, "subject"]],
    ["a function for a string", body({ ...grant, subject: () => "s" }), [inBody, "subject"]],
    ["a hole in a list", body({ ...grant, scopes: Object.assign(["a"], { 2: "b" }) }), [inBody, "scopes", 1]],
    [
      "a list that is sparse",
      body({ ...grant, scopes: Object.assign([], { 9: "a" }) }),
      [inBody, "scopes", 0],
    ],
    [
      "what is a list by its methods alone",
      body({ ...grant, scopes: { length: 1, 0: "a", __proto__: Array.prototype } }),
      [inBody, "scopes"],
    ],
    [
      "a required member that is inherited, which JSON does not write",
      body(Object.create(grant)),
      [inBody, "grantType"],
    ],
    ["a body that is inherited", Object.create(body(grant)), [inBody]],
    ["a toJSON that throws", body({ ...grant, toJSON: failing }), [inBody]],
    ["a toJSON that throws, in a member that no schema knows", extra({ toJSON: failing }), [inBody]],
    ["a toJSON that gives nothing", body({ ...grant, toJSON: () => undefined }), [inBody]],
    ["a toJSON that gives another type", body({ ...grant, toJSON: () => "a string" }), [inBody]],
    [
      "a toJSON of a list that gives another type",
      body({ ...grant, scopes: Object.assign(["a"], { toJSON: () => 1 }) }),
      [inBody, "scopes"],
    ],
    [
      "a toJSON that gives other members",
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
    ["half of a surrogate pair", "\ud800", ["x"]],
  ])("%s in a query", async (_, x, path) => {
    const { error, sent } = await trying((authlete) => tokenManagementList(authlete, { x } as object));
    expect(sent).toEqual([]);
    expect(error).toMatchObject({ name: "SDKValidationError", issues: [{ path }] });
  });

  it.each([null, 1, true, "ab", ["x"], () => {}, Symbol("s"), 1n, new Date(0)])(
    "%o for a request",
    async (request) => {
      const { error, sent } = await trying((authlete) => tokenManagementList(authlete, request as never));
      expect(sent).toEqual([]);
      expect(error).toMatchObject({ name: "SDKValidationError", issues: [{ path: [] }] });
    },
  );

  it("half of a surrogate pair in a path", async () => {
    const { error, sent } = await trying((authlete) =>
      tokenManagementDelete(authlete, { accessTokenIdentifier: "\udfff" }),
    );
    expect(sent).toEqual([]);
    expect(error).toMatchObject({ name: "SDKValidationError" });
  });
});

// It is the caller who sends it, unchecked; to check a copy would cost every call.
describe("what changes while it is read is sent once or refused", () => {
  it.each<[string, tokenCreateRequest: object]>([
    ["a toJSON that gives another thing each time", { toJSON: changing(grant, { grantType: 1 }, 1) }],
    [
      "a getter that gives another thing each time",
      Object.defineProperty({}, "grantType", { enumerable: true, get: changing("PASSWORD", 1) }),
    ],
    [
      "a Proxy that gives another thing each time",
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

  it("in a path: once it is read, it stays", async () => {
    const request = Object.defineProperty({}, "accessTokenIdentifier", {
      enumerable: true,
      get: changing("a", ".."),
    });
    const { error, sent } = await trying((authlete) => tokenManagementDelete(authlete, request as never));
    if (!error) expect(sent[0]?.url).toMatch(/\/delete\/a$/);
  });
});

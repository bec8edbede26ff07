// Operations of a program's own, with any schemas of valibot that do not transform.

import { AuthleteV2Core } from "authlete-typescript-sdk/v2";
import * as v from "valibot";
import { describe, expect, expectTypeOf, it } from "vitest";
import { client, json, serviceId } from "../../support/client.js";

/** Calls an operation that sends a value as its body and receives another one. */
async function call(
  schemas: { request?: unknown; response?: unknown },
  value: unknown,
  received: unknown = {},
) {
  const sent: string[] = [];
  const fetch = async (request: Request) => {
    sent.push(await request.text());
    return typeof received === "string" ? new Response(received) : json(received);
  };
  const { request = v.any(), response = v.any() } = schemas;
  const operation = {
    method: "POST",
    path: "/api/{serviceId}/new",
    request: v.object({ body: request as v.GenericSchema }),
    body: "body",
    response,
  };
  const result = await client({ fetch }).call(operation as never, { body: value } as never);
  return { sent: sent.map((text) => JSON.parse(text)), result, error: result.error };
}

const email = v.pipe(v.string(), v.email());
const kinds = v.variant("kind", [
  v.object({ kind: v.literal("a") }),
  v.object({ kind: v.literal("b"), count: v.number() }),
]);

describe.each<
  [string, unknown, valid: unknown[], invalid: [value: unknown, path: (string | number)[], message: string][]]
>([
  [
    "object",
    v.object({ a: v.string() }),
    [{ a: "x" }, { a: "x", more: 1 }],
    [
      [{ a: 1 }, ["a"], "expected string, received number"],
      ["a", [], "expected Object, received string"],
    ],
  ],
  [
    "looseObject",
    v.looseObject({ a: v.string() }),
    [{ a: "x" }, { a: "x", more: { b: [1] } }],
    [
      [{ a: 1 }, ["a"], "expected string, received number"],
      ["a", [], "expected Object, received string"],
      [[], [], "expected Object, received array"],
    ],
  ],
  [
    "looseObject of looseObject",
    v.looseObject({ a: v.looseObject({ b: v.string() }) }),
    [{ a: { b: "x", c: 1 }, d: 1 }],
    [[{ a: { b: 1 } }, ["a", "b"], "expected string, received number"]],
  ],
  [
    "strictObject",
    v.strictObject({ a: v.string() }),
    [{ a: "x" }],
    [
      [{ a: "x", b: 1 }, ["b"], "expected never"],
      [{ a: 1 }, ["a"], "expected string"],
    ],
  ],
  [
    "objectWithRest",
    v.objectWithRest({ a: v.string() }, v.number()),
    [{ a: "x", b: 1 }],
    [[{ a: "x", b: "y" }, ["b"], "expected number"]],
  ],
  ["array", v.array(v.boolean()), [[], [true]], [[[true, 1], [1], "expected boolean, received number"]]],
  [
    "tuple",
    v.tuple([v.string(), v.number()]),
    [["a", 1]],
    [
      [["a"], [1], "expected number"],
      [["a", "b"], [1], "expected number"],
    ],
  ],
  ["record", v.record(v.string(), v.number()), [{}, { a: 1 }], [[{ a: "x" }, ["a"], "expected number"]]],
  [
    "pipe of a string",
    v.object({ a: email }),
    [{ a: "john@example.com" }],
    [
      [{ a: "john" }, ["a"], "expected email, received string"],
      [{ a: 1 }, ["a"], "expected string, received number"],
    ],
  ],
  [
    "pipe of an object",
    v.pipe(
      v.object({ a: v.string(), b: v.string() }),
      v.check(({ a, b }) => a === b),
    ),
    [{ a: "x", b: "x" }],
    [[{ a: "x", b: "y" }, [], "expected check, received object"]],
  ],
  [
    "pipe of an array",
    v.object({ a: v.pipe(v.array(v.string()), v.maxLength(1)) }),
    [{ a: ["x"] }],
    [
      [{ a: ["x", "y"] }, ["a"], "expected <=1, received array"],
      [{ a: [1] }, ["a", 0], "expected string"],
    ],
  ],
  [
    "optional pipe",
    v.object({ a: v.optional(email) }),
    [{}, { a: "john@example.com" }],
    [[{ a: "john" }, ["a"], "expected email"]],
  ],
  [
    "pipe of an optional",
    v.object({
      a: v.pipe(
        v.optional(v.string()),
        v.check((a) => a !== "x"),
      ),
    }),
    [{ a: "y" }],
    [[{ a: "x" }, ["a"], "expected check"]],
  ],
  ["picklist", v.picklist(["a", "b"]), ["a"], [["c", [], 'expected ("a" | "b"), received string']]],
  ["literal", v.object({ a: v.literal(1) }), [{ a: 1 }], [[{ a: 2 }, ["a"], "expected 1, received number"]]],
  [
    "union",
    v.union([v.string(), v.object({ a: v.string() })]),
    ["x", { a: "x" }],
    [
      [1, [], "expected (string | Object), received number"],
      [[], [], "received array"],
      [{ a: 1 }, [], "received object"],
    ],
  ],
  [
    "variant",
    kinds,
    [{ kind: "a" }, { kind: "b", count: 1 }],
    [
      [{ kind: "b" }, ["count"], "expected"],
      [{ kind: "c" }, ["kind"], "expected"],
    ],
  ],
  [
    "intersect",
    v.intersect([v.object({ a: v.string() }), v.object({ b: v.string() })]),
    [{ a: "x", b: "y" }],
    [[{ a: "x" }, ["b"], "expected"]],
  ],
  [
    "lazy",
    v.object({ a: v.lazy(() => v.object({ b: v.string() })) }),
    [{ a: { b: "x" } }],
    [[{ a: { b: 1 } }, ["a", "b"], "expected string"]],
  ],
  [
    "custom",
    v.object({ a: v.custom<string>((a) => a === "x") }),
    [{ a: "x" }],
    [[{ a: "y" }, ["a"], "expected unknown, received string"]],
  ],
])("a schema %s", (_, schema, valid, invalid) => {
  it.each(valid.map((value) => [value]))("sends and returns %j", async (value) => {
    const { sent, result } = await call(
      { request: schema, response: schema },
      value,
      value === "a" || value === "x" ? JSON.stringify(value) : value,
    );
    expect(result).toEqual({ ok: true, value });
    expect(sent).toEqual([value]);
  });

  it.each(invalid)("refuses to send %j", async (value, path, message) => {
    const { sent, error } = await call({ request: schema }, value);
    expect(error).toMatchObject({ name: "SDKValidationError", issues: [{ path: ["body", ...path] }] });
    expect(error?.message).toContain(message);
    expect(sent).toEqual([]);
  });

  it.each(invalid)("does not return %j", async (value, path, message) => {
    const { error } = await call({ response: schema }, {}, JSON.stringify(value));
    expect(error).toMatchObject({ name: "ResponseValidationError", issues: [{ path }] });
    expect(error?.message).toContain(message);
  });
});

describe("null in a response", () => {
  it.each([
    ["optional", v.object({ a: v.optional(v.string()) }), { a: null, b: null }, {}],
    ["exactOptional", v.object({ a: v.exactOptional(v.string()) }), { a: null }, {}],
    ["nullish", v.object({ a: v.nullish(v.string()) }), { a: null }, {}],
    ["looseObject", v.looseObject({}), { a: null, b: 1 }, { b: 1 }],
    ["strictObject", v.strictObject({}), { a: null }, {}],
    ["array", v.array(v.number()), [1, null], [1]],
    ["record", v.record(v.string(), v.string()), { a: null, b: "x" }, { b: "x" }],
    ["union", v.union([v.string(), v.object({ a: v.optional(v.string()) })]), { a: null }, {}],
    [
      "pipe",
      v.pipe(
        v.object({ a: v.optional(v.string()) }),
        v.check(() => true),
      ),
      { a: null },
      {},
    ],
  ])("is absent: %s", async (_, response, received, value) => {
    expect((await call({ response }, {}, received)).result).toEqual({ ok: true, value });
  });

  it("is missing if the schema requires it", async () => {
    const { error } = await call({ response: v.object({ a: v.nullable(v.string()) }) }, {}, { a: null });
    expect(error).toMatchObject({ issues: [{ path: ["a"], code: "MISSING" }] });
  });
});

it("a field that may be absent and is not is checked", async () => {
  const response = v.object({ a: v.exactOptional(v.string()), b: v.nullish(v.string()) });
  const { error } = await call({ response }, {}, { a: 1, b: 1 });
  expect(error).toMatchObject({ issues: [{ path: ["a"] }, { path: ["b"] }] });
});

it.each([
  ["number", v.object({ a: v.number() }), '{"a":9007199254740993}', ["a"]],
  ["unknown field", v.looseObject({}), '{"a":[9007199254740993]}', ["a", 0]],
  ["record", v.record(v.string(), v.number()), '{"a":9007199254740993}', ["a"]],
  ["strictObject", v.strictObject({ a: v.any() }), '{"a":{"b":9007199254740993}}', ["a", "b"]],
])("an integer beyond 2^53 is an error: %s", async (_, response, received, path) => {
  const { error } = await call({ response }, {}, received);
  expect(error).toMatchObject({
    name: "ResponseValidationError",
    issues: [{ path, code: "UNSAFE_INTEGER" }],
  });
});

it("an issue does not contain the value", async () => {
  const secrets = [
    v.object({ a: email }),
    v.strictObject({ a: v.literal("x") }),
    v.record(v.string(), v.picklist(["x"])),
  ];
  for (const schema of secrets) {
    const { error } = await call({ request: schema, response: schema }, { a: "a-secret" });
    expect(JSON.stringify(error) + JSON.stringify((error as { issues?: unknown }).issues)).not.toContain(
      "a-secret",
    );
  }
});

it("a request may have any fields if its schema is loose, and the service is that of the context", async () => {
  const sent: string[] = [];
  const authlete = client({
    fetch: async (request) => {
      sent.push(`${request.method} ${new URL(request.url).pathname}${new URL(request.url).search}`);
      return json({ total: 1, more: "x" });
    },
  });
  const res = await authlete.call(
    {
      method: "GET",
      path: "/api/{serviceId}/new/{id}",
      request: v.looseObject({ id: v.string() }),
      response: v.looseObject({ total: v.number() }),
    },
    { id: "a/b", tag: ["x", "y"] },
  );
  expect(sent).toEqual([`GET /api/${serviceId}/new/a%2Fb?tag=x&tag=y`]);
  expect(res).toEqual({ ok: true, value: { total: 1, more: "x" } });
  if (res.ok) expectTypeOf(res.value.total).toEqualTypeOf<number>();
  if (res.ok) expectTypeOf(res.value["more"]).toEqualTypeOf<unknown>();
});

it("types refuse schemas that transform, whose output would not be used", () => {
  const types = () => {
    const response = v.object({ a: v.pipe(v.string(), v.transform(Number)) });
    const operation = { method: "GET", path: "/api/new", request: v.object({}), response } as const;
    // @ts-expect-error -- the response would be a string
    void client().call(operation, {});
  };
  expect(types).toBeTypeOf("function");
});

it("Authlete 2.x refuses an operation that it does not have", async () => {
  const authlete = new AuthleteV2Core({ serviceApiKey: "1", serviceApiSecret: "s" });
  const { error } = await authlete.call({ method: "GET", path: "/api/new", request: v.looseObject({}) }, {});
  expect(error).toMatchObject({ code: "OPERATION_NOT_IN_V2" });
});

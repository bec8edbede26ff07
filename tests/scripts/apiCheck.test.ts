// `npm run api:check` with documents of each kind: one fact is one line, and what is no difference is none.
import { describe, expect, it } from "vitest";
import { compareWith } from "../../scripts/api/compare.mjs";
import * as s from "../../src/models/schemaParts.js";

const Color = { Red: "RED", Blue: "BLUE" };
const ColorSchema = s.enumeration();
const PartSchema = s.object({ name: s.optional(s.string) });
const ThingSchema = s.object({
  id: s.integer,
  color: s.optional(ColorSchema),
  parts: s.optional(s.array(PartSchema)),
  any: s.optional(s.freeForm()),
});
const schemas = { ColorSchema, PartSchema, ThingSchema };
const models = {
  exported: { Color, ...schemas },
  clientId: s.clientId,
  names: new Map(Object.entries(schemas).map(([name, schema]) => [schema, name.slice(0, -"Schema".length)])),
  valuesOf: new Map([[ColorSchema, Object.values(Color)]]),
};

const get = {
  method: "GET",
  path: "/api/thing/{id}",
  request: s.object({ id: s.integer }),
  response: ThingSchema,
};
const create = {
  method: "POST",
  path: "/api/thing",
  request: s.object({ thing: ThingSchema }),
  body: "thing",
};
const ofIdp = { ...get, path: "/api/organization/{id}", server: () => {} };
const operationsOf = (...declared: { method: string; path: string }[]) =>
  new Map(
    declared.map((operation, index) => [
      `${operation.method} ${operation.path}`,
      [{ name: `func${index}`, operation }],
    ]),
  );

const color = { type: "string", enum: ["RED", "BLUE"] };
const part = { type: "object", properties: { name: { type: "string" } } };
const thing = {
  type: "object",
  required: ["id"],
  properties: {
    id: { type: "integer" },
    color,
    parts: { type: "array", items: part },
    any: { type: "object" },
  },
};
const id = { name: "id", in: "path", required: true, schema: { type: "integer" } };
const json = (schema: object) => ({ content: { "application/json": { schema } } });
const documentOf = (paths: object, more: object = {}) => ({ openapi: "3.1.0", info: {}, paths, ...more });
const getting = (schema: object, more: object = {}) =>
  documentOf({ "/api/thing/{id}": { get: { parameters: [id], responses: { 200: json(schema) } }, ...more } });

const differences = (document: object, ...operations: { method: string; path: string }[]) =>
  compareWith(document, models, operationsOf(...(operations.length ? operations : [get])));

describe("documents without a difference:", () => {
  it.each<[string, object]>([
    ["schemas in place", getting(thing)],
    [
      "references",
      {
        ...getting({ $ref: "#/components/schemas/thing" }),
        components: { schemas: { thing, part, color } },
      },
    ],
    [
      "samples, servers and descriptions in a path",
      getting(thing, { "x-code-samples": [{}], servers: [], summary: "a", description: "b" }),
    ],
    [
      "parameters of the path, by reference",
      documentOf(
        {
          "/api/thing/{id}": {
            parameters: [{ $ref: "#/components/parameters/id" }],
            get: { responses: { 200: json(thing) } },
          },
        },
        { components: { parameters: { id } } },
      ),
    ],
    [
      "nullable fields of OpenAPI 3.1",
      getting({
        ...thing,
        properties: {
          id: { type: ["integer", "null"] },
          color: { ...color, type: ["string", "null"], enum: ["RED", "BLUE", null] },
          parts: { oneOf: [{ type: "array", items: part }, { type: "null" }] },
          any: { anyOf: [{ type: "null" }, { type: "object" }] },
        },
      }),
    ],
    [
      "nullable fields of OpenAPI 3.0",
      getting({ ...thing, properties: { ...thing.properties, id: { type: "integer", nullable: true } } }),
    ],
    [
      "parts that are merged",
      getting({
        allOf: [
          { ...thing, properties: { id: { type: "integer" }, color } },
          { ...thing, required: [] },
        ],
      }),
    ],
    [
      "a header as a parameter",
      documentOf({
        "/api/thing/{id}": {
          get: { parameters: [id, { name: "DPoP", in: "header" }], responses: { 200: json(thing) } },
        },
      }),
    ],
  ])("%s", (_, document) => {
    expect(differences(document)).toEqual([]);
  });
});

describe("documents with a difference:", () => {
  const withoutColor = { ...thing, properties: { ...thing.properties, color: undefined } };
  it.each<[string, object, string[]]>([
    [
      "another type",
      getting({ ...thing, properties: { ...thing.properties, id: { type: "string" } } }),
      ["Thing.id: has the type integer instead of string"],
    ],
    [
      "two types",
      getting({
        ...thing,
        properties: { ...thing.properties, id: { oneOf: [{ type: "string" }, { type: "integer" }] } },
      }),
      ["Thing.id: has the type integer instead of string or integer"],
    ],
    [
      "a new field",
      getting({ ...thing, properties: { ...thing.properties, size: { type: "integer" } } }),
      ["Thing: has no size"],
    ],
    [
      "a field that is missing",
      getting(JSON.parse(JSON.stringify(withoutColor))),
      ["Thing: has color, which is not in the document"],
    ],
    [
      "a new value",
      getting({
        ...thing,
        properties: { ...thing.properties, color: { ...color, enum: ["RED", "BLUE", "GREEN"] } },
      }),
      ["Color: does not have the value GREEN"],
    ],
    [
      "a field that is required",
      getting({ ...thing, required: ["id", "any"] }),
      ["Thing.any: is required in the document, but optional in the SDK"],
    ],
    [
      "another place",
      documentOf({
        "/api/thing/{id}": { get: { parameters: [{ ...id, in: "query" }], responses: { 200: json(thing) } } },
      }),
      ["func0: does not have id in the query"],
    ],
    [
      "an operation that functions lack",
      getting(thing, { delete: { responses: {} } }),
      ["DELETE /api/thing/{id}: the SDK has no function for it"],
    ],
    [
      "a model that the SDK lacks",
      { ...getting(thing), components: { schemas: { new_thing: thing } } },
      ["NewThing: the SDK has no model for it"],
    ],
  ])("%s", (_, document, expected) => {
    expect(differences(document)).toEqual(expected);
  });

  it("a document that describes a model in several places has one line for each difference", () => {
    const newer = { ...thing, properties: { ...thing.properties, size: { type: "integer" } } };
    const document = documentOf({
      "/api/thing/{id}": { get: { parameters: [id], responses: { 200: json(newer), 201: json(newer) } } },
      "/api/thing": { post: { requestBody: { required: true, ...json(newer) }, responses: {} } },
    });
    expect(differences(document, get, create)).toEqual(["Thing: has no size"]);
  });
});

describe("servers", () => {
  const idp = [{ url: "https://login.authlete.com" }];
  const cluster = [{ url: "https://us.authlete.com" }];
  const described = { parameters: [id], responses: { 200: json(thing) } };
  const at = (path: string, servers: object | undefined, more: object = {}) =>
    documentOf({ [path]: { get: described, servers } }, more);

  it.each([
    ["a path", at("/api/organization/{id}", idp)],
    [
      "an operation",
      documentOf({ "/api/organization/{id}": { get: { ...described, servers: idp } } }, { servers: cluster }),
    ],
    ["the document", at("/api/organization/{id}", undefined, { servers: idp })],
  ])("of %s are compared with that of the function", (_, document) => {
    expect(differences(document, ofIdp)).toEqual([]);
    const { server, ...ofCluster } = ofIdp;
    expect(differences(document, ofCluster)).toEqual(["func0: is not sent to login.authlete.com"]);
  });

  it("of a cluster are not those of the organization's API", () => {
    expect(differences(at("/api/organization/{id}", cluster), ofIdp)).toEqual([
      "func0: is sent to us.authlete.com in the document",
    ]);
  });

  it("decide which functions a document should have", () => {
    const [ofDocument, ofOther] = [at("/api/organization/{id}", idp), at("/api/thing/{id}", cluster)];
    expect(differences(ofDocument, ofIdp, get)).toEqual([]);
    expect(differences(ofOther, ofIdp, get)).toEqual([]);
    expect(differences(ofOther, get, create)).toEqual(["POST /api/thing: is not in the document (func1)"]);
  });
});

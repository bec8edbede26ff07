// Schemas as functions contain them: parts that valibot cannot use. This file must not import models, which would
// complete them.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { AuthleteCore } from "authlete-typescript-sdk/core";
import { introspectionProcess } from "authlete-typescript-sdk/funcs/introspectionProcess";
import { type GenericSchema, is, parse, safeParse, safeParseAsync } from "valibot";
import { describe, expect, it } from "vitest";
import type * as Parts from "../../src/models/schemaParts.js";

const root = resolve("tests/node_modules/authlete-typescript-sdk");
const s: typeof Parts = await import(pathToFileURL(`${root}/parts/schemaParts.js`).href);
const { request, response } = (await introspectionProcess(
  { call: async (operation: unknown) => operation } as unknown as AuthleteCore,
  { introspectionRequest: { token: "t" } },
)) as unknown as { request: GenericSchema; response: GenericSchema };

const parts: [name: string, part: GenericSchema][] = [
  ["string", s.string],
  ["boolean", s.boolean],
  ["integer", s.integer],
  ["clientId", s.clientId],
  ["array", s.array(s.string)],
  ["object", s.object({ name: s.string })],
  ["optional", s.optional(s.string)],
  ["union", s.union([s.string, s.integer])],
  ["enumeration", s.enumeration()],
  ["open", s.open(s.enumeration())],
  ["freeForm", s.freeForm()],
  ["the request of a function", request],
  ["the response of a function", response],
];

it("lists every part", () => {
  expect(parts.map(([name]) => name)).toEqual(expect.arrayContaining(Object.keys(s)));
});

describe.each(parts)("%s", (_, part) => {
  const advice = "import this schema from authlete-typescript-sdk/models";

  it.each<[string, () => unknown]>([
    ["parse", () => parse(part, "a")],
    ["safeParse", () => safeParse(part, "a")],
    ["is", () => is(part, "a")],
    ["~run", () => part["~run"]({ value: "a" }, {})],
    ["~standard.validate", () => part["~standard"].validate("a")],
  ])("says what to import if %s is called", (_, use) => {
    expect(use).toThrow(advice);
  });

  it("says what to import if safeParseAsync is called", async () => {
    await expect(safeParseAsync(part, "a")).rejects.toThrow(advice);
  });
});

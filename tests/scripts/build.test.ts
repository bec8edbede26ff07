// Steps of the build that change code or declarations: each works on a syntax tree.
import { describe, expect, it } from "vitest";
import { commonjsDeclaration } from "../../scripts/build/commonjsDeclaration.mjs";
import { completedModel } from "../../scripts/build/completedModel.mjs";
import { functionDocumentation } from "../../scripts/build/functionDocumentation.mjs";
import { methodDocumentation } from "../../scripts/build/methodDocumentation.mjs";
import { methodExample } from "../../scripts/build/methodExample.mjs";
import { modelDeclaration } from "../../scripts/build/modelDeclaration.mjs";
import { namespaceDeclaration } from "../../scripts/build/namespaceDeclaration.mjs";
import { withoutDocumentation } from "../../scripts/build/withoutDocumentation.mjs";

/** A model with the fields that are given. */
const model = (fields: string, imports = "") => `${imports}import * as s from "./schemaParts.js";

/** A thing. */
export interface Thing extends s.InferOutput<typeof ThingSchema> {}

/** Schema of {@link Thing}. */
export const ThingSchema = s.object({${fields}});
`;

/** The fields of the declaration of such a model, and what it imports besides the type of schemas. */
function declared(fields: string, imports = "") {
  const text = modelDeclaration(model(fields, imports), "thing.ts") ?? "";
  const [, body = ""] = /^export type Thing = \{([\s\S]*?)\};/m.exec(text) ?? [];
  const lines = text
    .split("\n")
    .filter((line) => line.startsWith("import ") && !line.includes("GenericSchema"));
  return { fields: body.trim(), imports: lines };
}

describe("the declaration of a model", () => {
  it("contains the type in full, with all documentation", () => {
    const fields = `
  /** Its name. */
  name: s.string,
  /**
   * Whether it is new, \`a, b\`.
   *
   * @deprecated Do not use it.
   */
  isNew: s.optional(s.boolean),
`;
    expect(
      modelDeclaration(model(fields), "thing.ts"),
    ).toBe(`import type { GenericSchema } from "./schema.js";

/** A thing. */
export type Thing = {
  /** Its name. */
  name: string;
  /**
   * Whether it is new, \`a, b\`.
   *
   * @deprecated Do not use it.
   */
  isNew?: boolean | undefined;
};

/** Schema of {@link Thing}. */
export declare const ThingSchema: GenericSchema<Thing>;
`);
  });

  const scope = 'import { ScopeSchema } from "./scope.js";\n';
  const scopeType = 'import type { Scope } from "./scope.js";';
  const openType = 'import type { Open } from "./schema.js";';

  it.each<[string, string, string, string?, string[]?]>([
    ["strings", "a: s.string", "a: string;"],
    ["booleans", "a: s.boolean", "a: boolean;"],
    ["integers", "a: s.integer", "a: number;"],
    ["optional fields", "a: s.optional(s.string)", "a?: string | undefined;"],
    ["arrays", "a: s.array(s.string)", "a: string[];"],
    ["arrays of arrays", "a: s.optional(s.array(s.array(s.string)))", "a?: string[][] | undefined;"],
    ["unions", "a: s.optional(s.union([s.integer, s.string]))", "a?: number | string | undefined;"],
    ["arrays of unions", "a: s.array(s.union([s.string, s.boolean]))", "a: (string | boolean)[];"],
    ["free-form objects", "a: s.freeForm()", "a: Record<string, unknown>;"],
    ["models", "a: ScopeSchema", "a: Scope;", scope, [scopeType]],
    ["arrays of models", "a: s.array(ScopeSchema)", "a: Scope[];", scope, [scopeType]],
    ["open enums", "a: s.open(ScopeSchema)", "a: Open<Scope>;", scope, [openType, scopeType]],
    ["no fields", "", ""],
  ])("supports %s", (_, fields, expected, imports = "", importedTypes = []) => {
    expect(declared(fields, imports)).toEqual({ fields: expected, imports: importedTypes });
  });

  it("keeps imports of types, and types beside the model", () => {
    const types = 'import type { GenericSchema, Open } from "./schema.js";\n';
    const alias = "\n/** @deprecated Use {@link Thing}. */\nexport type ThingInput = Open<Thing>;\n";
    const text = modelDeclaration(model("", types) + alias, "thing.ts") ?? "";
    expect(text.startsWith(types)).toBe(true);
    expect(text.endsWith(alias)).toBe(true);
    expect(text.match(/GenericSchema,|GenericSchema }/g)).toHaveLength(1);
  });

  it("is not written if a module has no schema of an object", () => {
    const source = 'import * as s from "./schemaParts.js";\nexport const ASchema = s.freeForm();\n';
    expect(modelDeclaration(source, "a.ts")).toBeUndefined();
  });

  it.each([
    ["an unknown part", "a: s.date", "thing.ts: a: there is no declaration for `s.date`"],
    ["an unknown part in a part", "a: s.optional(s.array(s.tuple([])))", "thing.ts: a: there is no"],
    [
      "a function of another module",
      "a: v.string()",
      "thing.ts: a: there is no declaration for `v.string()`",
    ],
    ["a schema that is not imported", "a: ScopeSchema", "thing.ts: a: there is no"],
    ["an optional element", "a: s.array(s.optional(s.string))", "thing.ts: a: there is no"],
    ["a default", 'a: s.optional(s.string, "b")', "thing.ts: a: there is no"],
    ["a spread", "...others", "thing.ts: there is no declaration for `...others`"],
  ])("is refused for %s, with the names of file and field", (_, fields, message) => {
    expect(() => modelDeclaration(model(fields), "thing.ts")).toThrow(message);
  });

  it.each([
    ["another statement", "export const other = 1;", "`export const other = 1;`"],
    ["a second schema", "export const OtherSchema = s.object({});", "`export const OtherSchema"],
    ["a schema that is not exported", "const inner = s.object({});", "`const inner"],
    ["an interface of its own", "export interface Other { a: string }", "`export interface Other"],
  ])("is refused for %s, with the name of the file", (_, statement, message) => {
    expect(() => modelDeclaration(model("") + statement, "thing.ts")).toThrow(
      `thing.ts: there is no declaration for ${message}`,
    );
  });

  it("is refused for a syntax error, with the name of the file", () => {
    expect(() => modelDeclaration("const = 1;", "thing.ts")).toThrow(/^thing\.ts: /);
  });
});

describe("code without documentation", () => {
  it("lacks documentation comments, with their lines", () => {
    const code = `/** A. */
const a = {
  /**
   * B.
   */
  b: 1, /** C. */
  c: /** D. */ 2,
};
`;
    expect(withoutDocumentation(code, "a.js")).toBe("const a = {\n  b: 1, \n  c:  2,\n};\n");
  });

  it.each([
    "// A remark.\na();\n",
    "/* A remark. */\na();\n",
    "const a = /* @__PURE__ */ b();\n",
    "const a = /** @__PURE__ */ b();\n",
    "// @__NO_SIDE_EFFECTS__\nfunction a() {\n}\n",
    "/** @__NO_SIDE_EFFECTS__ */\nfunction a() {\n}\n",
    "const a = /* #__NO_SIDE_EFFECTS__ */ () => 1;\n",
    'await import(/* webpackIgnore: true */ "a");\n',
    "await import(/* @vite-ignore */ a);\n",
    "/** @license Apache-2.0 */\n/*! @preserve */\na();\n",
    'const a = "/** A. */";\n',
    "const a = `\n/** A. */\n`;\n",
    "const a = /\\/** A. *\\//;\n",
  ])("keeps %j", (code) => {
    expect(withoutDocumentation(code, "a.js")).toBe(code);
  });

  it("is refused for a syntax error, with the name of the file", () => {
    expect(() => withoutDocumentation("const = 1;", "a.js")).toThrow(/^a\.js: /);
  });
});

describe("the module of a model", () => {
  it("completes its part", () => {
    expect(
      completedModel("models/scope", model("")),
    ).toBe(`import { complete } from '../runtime/schema/complete.js';
import { ThingSchema as part } from '../parts/scope.js';

export const ThingSchema = /* @__PURE__ */ complete(part);
`);
  });

  it("exports the other constants, too, such as an enum that is named after a schema", () => {
    const source = `import * as s from "../schemaParts.js";
export const ThingSchema = { Standard: "STANDARD" } as const;
export type ThingSchema = (typeof ThingSchema)[keyof typeof ThingSchema];
export const ThingSchemaSchema = s.enumeration<ThingSchema>();`;
    expect(completedModel("models/operations/clientGetRequest", source).split("\n").slice(1)).toEqual([
      "import { ThingSchemaSchema as part } from '../../parts/operations/clientGetRequest.js';",
      "export { ThingSchema } from '../../parts/operations/clientGetRequest.js';",
      "",
      "export const ThingSchemaSchema = /* @__PURE__ */ complete(part);",
      "",
    ]);
  });

  it("exports a constant under its deprecated names, too", () => {
    const source = `export const Thing = { A: "A" } as const;
export type Thing = (typeof Thing)[keyof typeof Thing];
export const ThingSchema = s.enumeration<Thing>();
export { Thing as OldThing, Thing as OlderThing };`;
    expect(completedModel("models/scope", source)).toContain(
      "export { Thing, OldThing, OlderThing } from '../parts/scope.js';",
    );
  });

  it.each([
    ["no schema", "export const a = 1;"],
    ["two schemas", "export const ASchema = 1; export const BSchema = 2;"],
  ])("cannot have %s", (_, source) => {
    expect(() => completedModel("models/scope", source)).toThrow(
      "src/models/scope.ts does not export one schema",
    );
  });
});

describe("a declaration of CommonJS", () => {
  const publicModules = ["core", "types", "models/kind", "models/codes", "models/errors", "funcs/thingGet"];
  const isPublic = (name: string) => publicModules.includes(name);
  const from = (module: string) => `import("${module}", { with: { "resolution-mode": "import" } })`;

  it("takes constants and types from the ES module", () => {
    const source = `import type { GenericSchema } from "./schema.js";
/** A kind. */
export declare const Kind: {
    /** The first. */
    readonly A: "A";
};
/** A kind, too. */
export type Kind = (typeof Kind)[keyof typeof Kind];
/** Free-form. */
export interface Free<T> extends Record<string, T> {
}
/** Schema of {@link Kind}. */
export declare const KindSchema: GenericSchema<Kind>;
export {
/** @deprecated Use {@link Kind}. */
Kind as Old, };
`;
    const kind = from("../../models/kind.js");
    expect(
      commonjsDeclaration("models/kind", source, isPublic),
    ).toBe(`export declare const Kind: typeof ${kind}.Kind;
export type Kind = ${kind}.Kind;
export declare const KindSchema: typeof ${kind}.KindSchema;
export declare const Old: typeof ${kind}.Old;
export type Old = ${kind}.Old;
export type { Free } from "../../models/kind.js" with { "resolution-mode": "import" };
`);
  });

  it("takes functions, whose signatures have documentation", () => {
    const source = `import type { Context } from "../types.js";
/**
 * Gets a thing.
 */
export declare function thingGet(authlete: Context): void;
`;
    expect(commonjsDeclaration("funcs/thingGet", source, isPublic)).toBe(
      `export declare const thingGet: typeof ${from("../../funcs/thingGet.js")}.thingGet;\n`,
    );
  });

  it("takes classes as values and as types, with their documentation and parameters", () => {
    const source = `import type { Code } from "./codes.js";
import { own } from "../runtime/own.js";
/** An error. */
export declare abstract class Failure<Received extends boolean = boolean, C extends Code = Code> extends Error {
    #private;
}
export declare class Lost extends Failure<false> {}
`;
    const errors = from("../../models/errors.js");
    expect(
      commonjsDeclaration("models/errors", source, isPublic),
    ).toBe(`import type { Code } from "./codes.js";
/** An error. */
export declare const Failure: typeof ${errors}.Failure;
export type Failure<Received extends boolean = boolean, C extends Code = Code> = ${errors}.Failure<Received, C>;
export declare const Lost: typeof ${errors}.Lost;
export type Lost = ${errors}.Lost;
`);
  });

  it("exports what public modules export, and takes the exports of others from the ES module", () => {
    const source = `import type { Hooks } from "ky";
export type { Hooks, Other as Renamed } from "ky";
export { List, type Entry } from "./runtime/list.js";
export type * from "./types.js";
export {};
`;
    expect(
      commonjsDeclaration("core", source, isPublic),
    ).toBe(`export declare const List: typeof ${from("../core.js")}.List;
export type * from "./types.js";
export type { Hooks, Renamed, Entry } from "../core.js" with { "resolution-mode": "import" };
`);
  });

  it.each(['export * from "./private.js";', "export default class {}"])(
    "is refused for %s, with the name of the file",
    (statement) => {
      expect(() => commonjsDeclaration("models/a", statement, isPublic)).toThrow(
        "models/a.d.ts: there is no declaration of CommonJS for `Export",
      );
    },
  );
});

const methods = new Map([
  ["thingGet", "authlete.thing.get"],
  ["thingList", "authlete.thing.list"],
]);

describe("the example of a method", () => {
  const call = "const res = await thingGet(authlete, { id: 1 });\n";
  const called = "const res = await authlete.thing.get({ id: 1 });\n";

  it.each([
    ["a value", `${call}use(res.value);`, `${called}use(res.value);`.replace("res.value", "res")],
    [
      "no request",
      "const res = await thingGet(authlete);\nuse(res.value);",
      "const res = await authlete.thing.get();\nuse(res);",
    ],
    [
      "options",
      "await thingGet(authlete, {}, { timeoutMs: 1 });",
      "await authlete.thing.get({}, { timeoutMs: 1 });",
    ],
    ["an early return", `${call}if (!res.ok) return 1;\nuse(res.value);`, `${called}use(res);`],
    [
      "an error that is thrown",
      `${call}if (!res.ok) throw res.error;\nuse(res.value);`,
      `${called}use(res);`,
    ],
    [
      "a branch for errors",
      `${call}if (!res.ok) {\n  log(res.error);\n} else use(res.value.a);`,
      `${called}use(res.a);`,
    ],
    ["two branches", `${call}if (res.ok) use(res.value);\nelse log(res.error);`, `${called}use(res);`],
    [
      "three branches",
      `${call}if (res.ok) use(res.value);\nelse if (res.error.code) log();\nelse log(res.error);`,
      `${called}use(res);`,
    ],
    [
      "a block",
      `${call}if (res.ok) {\n  use(res.value);\n  if (a) {\n    b();\n  }\n}`,
      `${called}use(res);\nif (a) {\n  b();\n}`,
    ],
    ["`and`", `${call}if (res.ok && res.value.a) use();`, `${called}if (res.a) use();`],
    ["`or`", `${call}if (!res.ok || !res.value.a) use();`, `${called}if (!res.a) use();`],
    ["a default", `${call}const a = res.ok ? (res.value.a ?? []) : [];`, `${called}const a = res.a ?? [];`],
    [
      "a condition as a value",
      `${call}const done = res.ok && res.value.a === 1;`,
      `${called}const done = res.a === 1;`,
    ],
    [
      "a value that is not used",
      `${call}if (!res.ok) log(res.error);`,
      "await authlete.thing.get({ id: 1 });",
    ],
    [
      "short properties",
      "const id = 1;\nawait thingGet(authlete, { id, b: { id } });",
      "const id = 1;\nawait authlete.thing.get({ id, b: { id } });",
    ],
    ["comments", `// First.\n${call}use(res.value); // Last.`, `// First.\n${called}use(res); // Last.`],
    [
      "a function",
      `async function a() {\n  ${call}  if (!res.ok) return;\n  use(res.value);\n}`,
      `async function a() {\n  ${called}  use(res);\n}`,
    ],
    [
      "two functions",
      `const all = await thingList(authlete);\nif (!all.ok) throw all.error;\n${call}use(all.value, res.value);`,
      `const all = await authlete.thing.list();\n${called}use(all, res);`,
    ],
    ["another object with `ok`", `${call}use(res.value, other.value);`, `${called}use(res, other.value);`],
    [
      "the function as an argument",
      "for await (const a of all(thingGet, authlete)) if (!a.ok) throw a.error;",
      undefined,
    ],
  ])("supports %s", (_, example, expected) => {
    expect(methodExample(example, methods, "thingGet")).toBe(expected ?? example);
  });

  it.each([`${call}log(res.error);`, `${call}while (res.ok) use();`, `${call}if (a || res.ok) use();`])(
    "is refused for %j, with the name of the function",
    (example) => {
      expect(() => methodExample(example, methods, "thingGet")).toThrow(
        /^the example of thingGet has no form for the class: res\.(ok|error)$/,
      );
    },
  );

  it("is refused for a syntax error, with the name of the file", () => {
    expect(() => methodExample("const = 1;", methods, "thingGet")).toThrow("the example of thingGet.ts: ");
  });
});

describe("the documentation of a method", () => {
  const source = `import type { OperationError } from "../models/errors.js";
/** Another comment. */
const a = 1;
/**
 * Returns a thing,
 * \`thingList\` lists them.
 *
 * @example
 * \`\`\`ts
 * const res = await thingGet(authlete);
 * if (res.ok) use(res.value);
 * \`\`\`
 *
 * @param authlete a {@link Context}, such as an \`AuthleteCore\`
 * @param request which thing
 * @returns the thing, which has a very long description that takes nearly all of the line, or an error of
 *   {@link OperationError}; the promise never rejects
 * @see https://example.com
 */
export function thingGet() {}
`;

  it("is that of the function, for a value and an error that is thrown", () => {
    const { comment, modules } = functionDocumentation(source, "thingGet");
    expect([...modules]).toEqual([["OperationError", "../models/errors.js"]]);
    expect(methodDocumentation(comment, methods, "thingGet")).toBe(`/**
 * Returns a thing,
 * \`thingList\` lists them.
 *
 * The same as the function \`thingGet\`.
 *
 * @example
 * \`\`\`ts
 * const res = await authlete.thing.get();
 * use(res);
 * \`\`\`
 *
 * @param request which thing
 * @returns the thing, which has a very long description that takes nearly all of the line; the promise rejects with
 *   an error of {@link OperationError}
 * @see https://example.com
 */`);
  });

  it("is added to the declaration of its class", () => {
    const declaration = `import { Namespace } from "./namespace.js";
/** Things. */
export declare class Thing extends Namespace {
    readonly get: () => void;
    /** Its own. */
    readonly list: () => void;
}
`;
    const comments = new Map([["get", "/**\n * Returns, {@link A}.\n */"]]);
    const modules = new Map([
      ["A", "../a.js"],
      ["B", "../b.js"],
    ]);
    expect(
      namespaceDeclaration(declaration, "thing.d.ts", comments, modules),
    ).toBe(`import type { A } from "../a.js";
import { Namespace } from "./namespace.js";
/** Things. */
export declare class Thing extends Namespace {
    /**
     * Returns, {@link A}.
     */
    readonly get: () => void;
    /** Its own. */
    readonly list: () => void;
}
`);
    expect(() => namespaceDeclaration(declaration, "thing.d.ts", comments, new Map())).toThrow(
      "thing.d.ts: {@link A} leads nowhere",
    );
    comments.set("other", "/** Another. */");
    expect(() => namespaceDeclaration(declaration, "thing.d.ts", comments, modules)).toThrow(
      "thing.d.ts does not declare all documented methods",
    );
  });

  it.each([
    ["no comment", "export function thingGet() {}", "thingGet.ts documents no function"],
    ["no function", "/** A comment. */\nexport function other() {}", "thingGet.ts documents no function"],
    ["another comment", "// A comment.\nexport function thingGet() {}", "thingGet.ts documents no function"],
  ])("is refused for %s", (_, text, message) => {
    expect(() => functionDocumentation(text, "thingGet")).toThrow(message);
  });

  it.each([
    ["no block in an example", "@example\n * use();", "the example of thingGet.ts is not a block"],
    ["another end of @returns", "@returns the thing", "@returns of thingGet.ts does not end like"],
  ])("is refused for %s", (_, tags, message) => {
    expect(() => methodDocumentation(`/**\n * A.\n *\n * ${tags}\n */`, methods, "thingGet")).toThrow(
      message,
    );
  });
});

// The structure of `src`: dependencies point one way, optional modules stay optional, functions stay short.
import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseSync } from "oxc-parser";
import { describe, expect, it } from "vitest";
import { barrels } from "../../scripts/build/files.mjs";

interface Node {
  type: string;
  start: number;
  end: number;
  source?: { value: string };
}

const files = globSync("src/**/*.ts").sort();
const parsed = new Map(
  files.map((file) => {
    const source = readFileSync(file, "utf8");
    return [file, { source, program: parseSync(file, source).program as unknown as Node & { body: Node[] } }];
  }),
);

/** The specifiers of all static imports and exports of a file, types included, and of `import()`. */
function specifiersOf(file: string): string[] {
  const { source, program } = parsed.get(file) ?? expect.unreachable(file);
  const dynamic = [...source.matchAll(/\bimport\("([^"]+)"\)/g)].map(([, specifier = ""]) => specifier);
  return [...program.body.flatMap((statement) => statement.source?.value ?? []), ...dynamic];
}

/** The files of `src` that a file imports. */
const importsOf = (file: string) =>
  specifiersOf(file)
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => join(dirname(file), specifier).replace(/\.js$/, ".ts"));

/** All files that a file imports, directly or through others. */
function reachedFrom(file: string, reached = new Set<string>()): Set<string> {
  for (const imported of importsOf(file)) {
    if (!reached.has(imported)) reachedFrom(imported, reached.add(imported));
  }
  return reached;
}

/** The command `authlete-simulator` is a program for Node. */
const isOfCommand = (file: string) => file.startsWith("src/simulator/cli/");

function* functionsIn(node: unknown): Generator<Node> {
  if (typeof node !== "object" || node === null) return;
  const { type } = node as Node;
  if (/^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(type)) yield node as Node;
  for (const child of Object.values(node)) yield* functionsIn(child);
}

it("has no circular imports, not even of types", () => {
  expect(files.length).toBeGreaterThan(400);
  expect(files.filter((file) => reachedFrom(file).has(file))).toEqual([]);
});

it("imports no barrel", () => {
  const isBarrel = (file: string) => barrels.includes(file.slice("src/".length, -".ts".length));
  expect(files.filter(isBarrel)).toHaveLength(barrels.length);
  const importers = files.filter((file) => importsOf(file).some(isBarrel));
  expect(importers).toEqual(["src/models/operations.ts"]);
  expect(importsOf("src/models/operations.ts").filter(isBarrel)).toEqual([
    "src/models/operations/deprecated.ts",
  ]);
});

it("imports nothing but its dependencies", () => {
  const isForeign = (specifier: string) => !specifier.startsWith(".");
  // The build puts jose into the simulator.
  const jose = "src/simulator/jose.ts";
  expect(specifiersOf(jose)).toEqual(["jose"]);
  const foreign = files
    .filter((file) => file !== jose && !isOfCommand(file))
    .flatMap(specifiersOf)
    .filter(isForeign);
  expect([...new Set(foreign)].sort()).toEqual(["ky", "valibot"]);
});

it("imports modules of Node in the command alone, which no other module imports", () => {
  const command = files.filter(isOfCommand);
  expect(command).toContain("src/simulator/cli/main.ts");
  const foreign = command.flatMap(specifiersOf).filter((specifier) => !specifier.startsWith("."));
  expect(foreign.filter((specifier) => !specifier.startsWith("node:"))).toEqual([]);
  const others = files.filter((file) => !isOfCommand(file));
  expect(others.filter((file) => importsOf(file).some(isOfCommand))).toEqual([]);
});

it("imports the options that users write everywhere, and they import nothing", () => {
  expect(importsOf("src/runtime/options.ts")).toEqual([]);
});

it("imports the types of contexts, calls and results from the public module, except in the runtime", () => {
  const declaring = ["context", "operation", "options", "result"].map((name) => `src/runtime/${name}.ts`);
  expect(importsOf("src/types.ts")).toEqual(declaring);
  const importers = files.filter(
    (file) =>
      !file.startsWith("src/runtime/") && importsOf(file).some((imported) => declaring.includes(imported)),
  );
  expect(importers).toEqual([
    "src/expectAction.ts",
    "src/paginate.ts",
    "src/patch/patchObject.ts",
    "src/types.ts",
  ]);
  for (const importer of importers.slice(0, -1)) {
    const { source } = parsed.get(importer) ?? expect.unreachable();
    const imports = source.match(/.* from "\.{1,2}\/runtime\/(context|operation|options|result)\.js"/g);
    expect(imports, importer).toEqual([
      expect.stringMatching(/^import \{ withResponse \} from .*result\.js"$/),
    ]);
  }
});

it("exports the type of each group of methods", () => {
  const exported = readFileSync("src/authlete.ts", "utf8");
  const groups = files.flatMap((file) => {
    const [, name] = /^export class (\w+) extends Namespace /m.exec(readFileSync(file, "utf8")) ?? [];
    return name ? [`export type { ${name} as ${name}Namespace } from`] : [];
  });
  expect(groups.length).toBeGreaterThan(20);
  expect(groups.filter((group) => !exported.includes(group))).toEqual([]);
});

describe("optional modules", () => {
  const optional =
    /^src\/(authlete|expectAction|index|paginate|patch|v2)\.ts$|^src\/(debugLogger|namespaces|patch|simulator|v2)\//;

  it.each(["src/core.ts", "src/fetch.ts", ...files.filter((file) => file.startsWith("src/funcs/"))])(
    "are not imported by %s",
    (file) => {
      expect([...reachedFrom(file)].filter((imported) => optional.test(imported))).toEqual([]);
    },
  );

  it("include ky for the context without it, and import() is the only way to it for the other", () => {
    const withKy = files.filter((file) => /^import ky\b/m.test(readFileSync(file, "utf8")));
    expect(withKy).toEqual(["src/runtime/transport/sendWithKy.ts"]);
    expect(reachedFrom("src/fetch.ts")).not.toContain(withKy[0]);
    const importers = files.filter((file) => importsOf(file).includes(withKy[0] ?? ""));
    expect(importers).toEqual(["src/runtime/transport/sendWithRetries.ts"]);
    expect(readFileSync(importers[0] ?? "", "utf8")).not.toMatch(/from "\.\/sendWithKy\.js"/);
  });
});

it("has no function of more than about 40 lines, comments aside, in the runtime and the contexts", () => {
  const long = files
    .filter((file) => /^src\/(runtime|v2)\/|^src\/\w+\.ts$/.test(file))
    .flatMap((file) => {
      const { source, program } = parsed.get(file) ?? expect.unreachable(file);
      return [...functionsIn(program)]
        .map(({ start, end }) => source.slice(start, end).split("\n").length)
        .filter((lines) => lines > 48)
        .map((lines) => `${file}: ${lines}`);
    });
  expect(long).toEqual([]);
});

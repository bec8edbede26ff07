import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { rollup } from "rollup";
import { describe, expect, it } from "vitest";
import { functions } from "./support/run.js";

const program = (name: string) => `
  import { AuthleteCore } from "authlete-typescript-sdk/core";
  import { ${name} } from "authlete-typescript-sdk/funcs/${name}";
  export const run = (request) => ${name}(new AuthleteCore(), request);`;

async function withEsbuild(contents: string) {
  const result = await build({
    stdin: { contents, resolveDir: resolve("tests") },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    metafile: true,
    logLevel: "error",
  });
  const inputs = Object.entries(Object.values(result.metafile.outputs)[0]?.inputs ?? {});
  const modules = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
  return { modules, code: result.outputFiles[0]?.text ?? "" };
}

async function withRollup(contents: string) {
  const bundle = await rollup({
    input: "program",
    plugins: [
      {
        name: "program",
        resolveId: (id) => {
          if (id === "program") return id;
          if (!/^[./]/.test(id)) return import.meta.resolve(id).slice("file://".length);
          return undefined;
        },
        load: (id) => (id === "program" ? contents : undefined),
      },
    ],
    treeshake: { moduleSideEffects: false },
  });
  const { output } = await bundle.generate({ format: "es" });
  const modules = Object.entries(output[0].modules)
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([path]) => path);
  return { modules, code: output[0].code };
}

/** The modules of ours that a bundle holds: `models/property`. */
const ours = (modules: string[]) =>
  modules.flatMap((path) => /authlete-typescript-sdk\/dist\/(.*)\.js$/.exec(path)?.[1] ?? []).sort();

/** The models that a module of ours needs, by way of its imports. */
function modelsOf(module: string, seen = new Set<string>()): Set<string> {
  const source = readFileSync(
    resolve("tests/node_modules/authlete-typescript-sdk/dist", `${module}.js`),
    "utf8",
  );
  for (const [, path = ""] of source.matchAll(/from '(\.[^']*)\.js'/g)) {
    const found = resolve("/", module, "..", path).slice(1);
    if (found.startsWith("models/") && !seen.has(found)) modelsOf(found, seen.add(found));
  }
  return seen;
}

describe.each([
  ["esbuild", withEsbuild],
  ["rollup", withRollup],
])("a bundle of one function by %s", (_, bundle) => {
  it.each(functions)("%s holds that function and its models, and nothing of the others", async (name) => {
    const { modules, code } = await bundle(program(name));
    const held = ours(modules);
    expect(held).toContain(`funcs/${name}`);
    expect(held.filter((module) => module.startsWith("funcs/"))).toEqual([`funcs/${name}`]);
    expect(held.filter((module) => /^(authlete|index|simulator|namespaces)\b/.test(module))).toEqual([]);
    const needed = modelsOf(`funcs/${name}`);
    const models = held.filter((module) => /^models\/(?!errors$)/.test(module));
    expect(models.filter((module) => !needed.has(module))).toEqual([]);
    expect(models.length).toBeGreaterThan(0);
    for (const other of functions) {
      const path = /path: "([^"]*)"/.exec(readFileSync(`src/funcs/${other}.ts`, "utf8"))?.[1] ?? "";
      expect(code.includes(path), other).toBe(other === name);
    }
    expect(code).not.toContain("PRE_AUTHORIZED_CODE");
  });
});

it("a bundle of one function stays within its budget", async () => {
  const { sizes } = JSON.parse(readFileSync("budget.json", "utf8"));
  for (const name of functions) {
    const { code } = await withEsbuild(program(name));
    expect(gzipSync(code).length, name).toBeLessThanOrEqual(sizes.functionGzip);
  }
  const { code } = await withEsbuild('export { Authlete } from "authlete-typescript-sdk";');
  expect(gzipSync(code).length).toBeLessThanOrEqual(sizes.classGzip);
});

it("an import that is not used leaves nothing", async () => {
  for (const path of [
    "",
    "/core",
    "/models",
    "/models/errors",
    "/funcs/tokenManagementCreate",
    "/simulator",
  ]) {
    const { code } = await withEsbuild(
      `import * as unused from "authlete-typescript-sdk${path}"; console.log(1);`,
    );
    expect(code).toBe("console.log(1);\n");
  }
});

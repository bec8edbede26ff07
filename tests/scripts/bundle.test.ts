import { readdirSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { rollup } from "rollup";
import { describe, expect, it } from "vitest";
import { initialSize } from "../support/chunks.js";
import { functions } from "../support/run.js";

const program = (name: string) => `
  import { AuthleteCore } from "authlete-typescript-sdk/core";
  import { ${name} } from "authlete-typescript-sdk/funcs/${name}";
  export const run = (request) => ${name}(new AuthleteCore(), request);`;

/** A program that uses two functions. */
const programOfTwo = (name: string) => `
  import { AuthleteCore } from "authlete-typescript-sdk/core";
  import { utilityEcho } from "authlete-typescript-sdk/funcs/utilityEcho";
  import { ${name} as second } from "authlete-typescript-sdk/funcs/${name}";
  export const run = (request) => [utilityEcho, second].map((call) => call(new AuthleteCore(), request));`;

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const esbuildOptions = (contents: string) =>
  ({
    stdin: { contents, resolveDir: resolve("tests") },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    metafile: true,
    logLevel: "error",
  }) as const;

/** Calls `bundle` once for each program. */
function once<Bundle>(bundle: (contents: string) => Promise<Bundle>) {
  const bundles = new Map<string, Promise<Bundle>>();
  return (contents: string) => {
    const existing = bundles.get(contents) ?? bundle(contents);
    bundles.set(contents, existing);
    return existing;
  };
}

const withEsbuild = once(async (contents: string) => {
  const result = await build(esbuildOptions(contents));
  const inputs = Object.entries(Object.values(result.metafile.outputs)[0]?.inputs ?? {});
  const modules = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
  return { modules, code: result.outputFiles[0]?.text ?? "" };
});

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
    // The tests look only at modules of the SDK.
    external: ["ky", /^valibot/],
    treeshake: { moduleSideEffects: false },
  });
  // What calls ky is in a chunk of its own, and what both chunks need in a third.
  const { output } = await bundle.generate({ format: "es" });
  const chunks = output.filter((file) => file.type === "chunk");
  const modules = chunks
    .flatMap((chunk) => Object.entries(chunk.modules))
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([path]) => path);
  return { modules, code: chunks.map(({ code }) => code).join("\n") };
}

/** The modules of the SDK that a bundle contains, such as `models/property`. */
const sdkModules = (modules: string[]) =>
  modules.flatMap((path) => /authlete-typescript-sdk\/(.*)\.js$/.exec(path)?.[1] ?? []).sort();

/** The models that a module of the SDK imports, directly or indirectly. */
function modelsOf(module: string, seen = new Set<string>()): Set<string> {
  const source = readFileSync(resolve("tests/node_modules/authlete-typescript-sdk", `${module}.js`), "utf8");
  for (const [, path = ""] of source.matchAll(/from '(\.[^']*)\.js'/g)) {
    const found = resolve("/", module, "..", path).slice(1);
    if (found.startsWith("parts/") && !seen.has(found)) modelsOf(found, seen.add(found));
  }
  return seen;
}

describe.each([
  ["esbuild", withEsbuild],
  ["rollup", withRollup],
])("a bundle of one function by %s", (_, bundle) => {
  it.each(functions)(
    "%s contains that function and its models, and nothing of other functions",
    async (name) => {
      const { modules, code } = await bundle(program(name));
      const contained = sdkModules(modules);
      expect(contained).toContain(`funcs/${name}`);
      expect(contained.filter((module) => module.startsWith("funcs/"))).toEqual([`funcs/${name}`]);
      expect(
        contained.filter((module) =>
          /^(authlete|debugLogger|expectAction|index|paginate|patch|simulator|namespaces|v2)\b/.test(module),
        ),
      ).toEqual([]);
      const needed = modelsOf(`funcs/${name}`);
      const models = contained.filter((module) => /^(models\/(?!errors$)|parts\/)/.test(module));
      expect(models.filter((module) => !needed.has(module))).toEqual([]);
      expect(models.length).toBeGreaterThan(0);
      const [, path] = /path: "([^"]*)"/.exec(readFileSync(`src/funcs/${name}.ts`, "utf8")) ?? [];
      expect([...code.matchAll(/\bpath: ?"(\/api\/[^"]*)"/g)].map(([, found]) => found)).toEqual([path]);
      expect(code).not.toContain("PRE_AUTHORIZED_CODE");
    },
  );
});

describe.each([
  ["esbuild", withEsbuild],
  ["rollup", withRollup],
])("%s bundles", (_, bundle) => {
  const modelsIn = async (name: string) => {
    const { modules } = await bundle(`export { ${name} } from "authlete-typescript-sdk/models";`);
    return sdkModules(modules).filter(
      (module) => !/^(models.*|parts\/schemaParts|runtime\/schema\/.*)$/.test(module),
    );
  };

  it("one schema with those within it and no other", async () => {
    expect(await modelsIn("ScopeSchema")).toEqual(["parts/pair", "parts/scope", "parts/taggedValue"]);
  });

  it("the constants of an enum without a schema", async () => {
    const { modules, code } = await bundle(
      'export { ServiceProfile } from "authlete-typescript-sdk/models";',
    );
    expect(sdkModules(modules)).toEqual(["parts/serviceProfile"]);
    expect(code).not.toContain("Schema");
  });
});

describe("sizes stay within their budgets:", async () => {
  const { sizes } = JSON.parse(readFileSync("budget.json", "utf8"));
  const gzip = async (contents: string) => gzipSync((await withEsbuild(contents)).code).length;
  const bundles = await Promise.all(functions.map((name) => gzip(program(name))));
  const initial = await Promise.all(
    functions.map(async (name) =>
      initialSize(await build({ ...esbuildOptions(program(name)), splitting: true, outdir: "bundle" })),
    ),
  );
  const bundlesOfTwo = await Promise.all(functions.map((name) => gzip(programOfTwo(name))));

  it("one function", () => {
    expect(median(bundles)).toBeLessThanOrEqual(sizes.functionMedianGzip);
    expect(Math.max(...bundles)).toBeLessThanOrEqual(sizes.functionLargestGzip);
  });

  it("what loads first of one function, if the bundle is split", () => {
    expect(median(initial)).toBeLessThanOrEqual(sizes.initialMedianGzip);
    expect(Math.max(...initial)).toBeLessThanOrEqual(sizes.initialLargestGzip);
  });

  it("one function without ky", async () => {
    const program = `
      import { AuthleteFetchCore } from "authlete-typescript-sdk/fetch";
      import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
      export const run = (request) => tokenManagementCreate(new AuthleteFetchCore(), request);`;
    expect(await gzip(program)).toBeLessThanOrEqual(sizes.withoutKyGzip);
    expect(
      (await withEsbuild(program)).modules.filter((path) => /node_modules\/(ky|valibot)\//.test(path)),
    ).toEqual([]);
  });

  it("a second function", async () => {
    const one = await gzip(program("utilityEcho"));
    expect(median(bundlesOfTwo.map((size) => size - one))).toBeLessThanOrEqual(
      sizes.furtherFunctionMedianGzip,
    );
  });

  it("the class", async () => {
    expect(await gzip('export { Authlete } from "authlete-typescript-sdk";')).toBeLessThanOrEqual(
      sizes.classGzip,
    );
  });

  it("the installed package", () => {
    const folder = "tests/node_modules/authlete-typescript-sdk";
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) =>
      statSync(`${folder}/${file}`),
    );
    const bytes = files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
    expect(bytes).toBeLessThanOrEqual(sizes.installed);
  });
});

it("an unused import adds nothing to the bundle", async () => {
  for (const path of [
    "",
    "/core",
    "/models",
    "/models/errors",
    "/funcs/tokenManagementCreate",
    "/simulator",
    "/v2",
    "/paginate",
    "/patch",
    "/expectAction",
    "/debugLogger",
    "/authlete",
  ]) {
    const { code } = await withEsbuild(
      `import * as unused from "authlete-typescript-sdk${path}"; console.log(1);`,
    );
    expect(code).toBe("console.log(1);\n");
  }
});

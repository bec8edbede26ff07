// `require` and `import` lead to the same code: a program that uses both has one copy of each class.
import { execFile } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { projectOf } from "./project.js";

const name = "authlete-typescript-sdk";
const root = resolve("tests/node_modules", name);

/** All modules of the package, by the path after its name, and declarations without a module. */
const files = [
  ...new Set(
    globSync("**/*.{js,d.ts}", { cwd: root }).map(
      (file) => `/${file.replaceAll("\\", "/").replace(/\.d\.ts$/, ".js")}`,
    ),
  ),
];
const isPublic = (file: string) => /^\/(\w+|(funcs|models)\/.*|simulator\/index)\.js$/.test(file);
const modules = files.filter(isPublic);
const paths = ["", ...modules, ...modules.map((file) => file.replace(/\.js$/, ""))];
const privateModules = files.filter((file) => !isPublic(file));
const privatePaths = [...privateModules, ...privateModules.map((file) => file.replace(/\.js$/, ""))];

/** The Node of the project, and the oldest major version that the package supports. */
const runtimes = {
  "the project's Node": process.execPath,
  "Node 22": resolve("tools/node_modules/node-22/bin/node"),
};

/** Runs a program of a project and returns what it prints, warnings included. */
async function run(node: string, folder: string, program: string): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)(node, [program], {
    cwd: folder,
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  return stderr + stdout;
}

/** Prints how many exports were compared, and those that differ. */
const compare = `
  let count = 0;
  function compare(path, required, imported) {
    for (const key of new Set([...Object.keys(required), ...Object.keys(imported)])) {
      count++;
      if (!(key in required) || required[key] !== imported[key]) console.log(path, key);
    }
  }`;

const requiring = `
  ${compare}
  const required = paths.map((path) => require("${name}" + path));
  (async () => {
    for (const [index, path] of paths.entries()) compare(path, required[index], await import("${name}" + path));
    console.log(count);
  })();`;

const importing = `
  import { createRequire } from "node:module";
  ${paths.map((path, index) => `import * as m${index} from "${name}${path}";`).join("\n")}
  const require = createRequire(import.meta.url);
  ${compare}
  ${paths.map((path, index) => `compare("${path}", require("${name}${path}"), m${index});`).join("\n")}
  console.log(count);`;

const refused = `
  const refusal = (load) => load().then(() => "loaded", ({ code }) => code);
  (async () => {
    const codes = new Set();
    for (const path of paths) {
      codes.add(await refusal(async () => require("${name}" + path)));
      codes.add(await refusal(() => import("${name}" + path)));
    }
    console.log(paths.length, ...codes, require("${name}/package.json").name);
  })();`;

describe.each(Object.entries(runtimes))("in %s", (_, node) => {
  it("require and import return the same exports, whichever comes first", async () => {
    const { folder } = projectOf({
      "requiring.cjs": `const paths = ${JSON.stringify(paths)}; ${requiring}`,
      "importing.mjs": importing,
    });
    const [required, imported] = await Promise.all([
      run(node, folder, "requiring.cjs"),
      run(node, folder, "importing.mjs"),
    ]);
    expect(required).toMatch(/^\d{4,}\n$/);
    expect(imported).toBe(required);
  });

  it("both refuse private modules, and package.json can be required", async () => {
    const { folder } = projectOf({
      "refused.cjs": `const paths = ${JSON.stringify(privatePaths)}; ${refused}`,
    });
    const printed = await run(node, folder, "refused.cjs");
    expect(printed).toBe(`${privatePaths.length} ERR_PACKAGE_PATH_NOT_EXPORTED ${name}\n`);
  });
});

/** Prints whether values that the required classes created are instances of the imported classes, and vice versa. */
const program = `
  import { AuthleteCore } from "${name}/core";
  import * as errors from "${name}/models/errors";

  declare const console: { log(...values: unknown[]): void };
  const thrown = () => {
    try {
      return new AuthleteCore({ serverURL: "invalid" });
    } catch (error) {
      return error;
    }
  };
  void (async () => {
    const imported = await import("./module.mjs");
    console.log(
      new AuthleteCore() instanceof imported.AuthleteCore,
      new imported.Authlete() instanceof AuthleteCore,
      thrown() instanceof imported.ConfigurationError,
      new imported.ConnectionError("closed") instanceof errors.SDKError,
    );
  })();`;

it.each([true, false])(
  "a program compiled to CommonJS runs, with esModuleInterop %o",
  async (esModuleInterop) => {
    const options = { strict: true, target: "es2022", module: "node16", types: [], skipLibCheck: true };
    const { folder, run: compile } = projectOf({
      "package.json": { type: "commonjs" },
      "tsconfig.json": { compilerOptions: { ...options, esModuleInterop } },
      "program.ts": program,
      "module.mts": `export * from "${name}"; export * from "${name}/models/errors";`,
    });
    expect(await compile("typescript/bin/tsc", "-p", ".")).toEqual({ ok: true, output: "" });
    expect(readFileSync(join(folder, "program.js"), "utf8")).toContain(`require("${name}/core")`);
    for (const node of Object.values(runtimes))
      expect(await run(node, folder, "program.js")).toBe("true true true true\n");
  },
);

it("the paths of these tests include every kind of module", () => {
  expect(modules.length).toBeGreaterThan(400);
  for (const path of ["/index", "/core", "/funcs/tokenManagementList", "/models/client", "/models/index.js"])
    expect(paths).toContain(path);
  const folders = new Set(privateModules.map((file) => file.split("/")[1]));
  expect([...folders].sort()).toEqual([
    "cjs",
    "debugLogger",
    "namespaces",
    "parts",
    "patch",
    "runtime",
    "simulator",
    "v2",
  ]);
});

describe("a bundle of a program that requires and imports the package", () => {
  it.each(["cjs", "esm"] as const)("contains one copy of each class, in the format %s", async (format) => {
    const { folder, run: runInProject } = projectOf({
      "program.js": `
        const { ConnectionError } = require("${name}/models/errors");
        const { AuthleteCore } = require("${name}/core.js");
        const imported = require("./module.mjs");
        console.log(new ConnectionError("closed") instanceof imported.SDKError, imported.AuthleteCore === AuthleteCore);`,
      "module.mjs": `export { AuthleteCore } from "${name}"; export { SDKError } from "${name}/models/errors.js";`,
      "package.json": {},
    });
    const outfile = join(folder, "bundle", format === "esm" ? "bundle.mjs" : "bundle.cjs");
    await build({
      entryPoints: [join(folder, "program.js")],
      outfile,
      bundle: true,
      platform: "node",
      format,
      logLevel: "error",
    });
    const bundle = readFileSync(outfile, "utf8");
    expect(bundle.match(/return "ConnectionError"/g)).toHaveLength(1);
    expect(bundle.match(/#parts;/g)).toHaveLength(1);
    expect(await runInProject(`./bundle/${outfile.split(/[\\/]/).at(-1)}`)).toEqual({
      ok: true,
      output: "true true\n",
    });
  });
});

// Parcel 2 bundles programs for browsers and for Node. By default, it does not read `exports`.
import { globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { gzipSize, initialSize } from "../support/chunks.js";
import { everyImport, oneFunction, pathsIn, printed } from "./bundled.js";
import { type Files, projectOf } from "./project.js";

const page = '<!doctype html><script type="module" src="./program.js"></script>';
const withExports = { "@parcel/resolver-default": { packageExports: true } };

/** Runs the script of a page in Node. The import map of the page says where the chunks are. */
const browser = `
  import { readFileSync } from "node:fs";
  import { registerHooks } from "node:module";
  const page = readFileSync("dist/index.html", "utf8");
  const [, map = "{}"] = /<script type="?importmap"?>(.*?)<.script>/.exec(page) ?? [];
  const [, script] = /<script type="?module"? src="?([^" >]+)/.exec(page);
  const { imports = {} } = JSON.parse(map);
  const urlOf = (path) => new URL("dist" + path, import.meta.url).href;
  const resolve = (name, context, next) => next(name in imports ? urlOf(imports[name]) : name, context);
  registerHooks({ resolve });
  await import(urlOf(script));`;

/** A project that was built with Parcel. */
async function built(files: Files, ...args: string[]) {
  const project = projectOf(files);
  const { ok, output } = await project.run("parcel/lib/bin.js", "build", "--no-cache", ...args);
  if (!ok) throw new Error(output);
  return project;
}

/** The chunks of a page with a program, and what the program prints. */
async function builtPage(program: string, manifest: object, ...args: string[]) {
  const files = { "package.json": manifest, "index.html": page, "program.js": program };
  const { folder, write, run } = await built(files, "index.html", ...args);
  write("dist/package.json", { type: "module" });
  write("browser.mjs", browser);
  const { output } = await run("./browser.mjs");
  const chunks = globSync("dist/*.js", { cwd: folder }).map((file) =>
    readFileSync(join(folder, file), "utf8"),
  );
  return { output, chunks };
}

describe("a page", () => {
  it.each<[string, object, string[]]>([
    ["without settings", {}, []],
    ["with exports", withExports, []],
    ["without tree shaking, as the development server does", {}, ["--no-scope-hoist", "--no-optimize"]],
  ])("uses every module, built %s", async (_, manifest, args) => {
    const { output } = await builtPage(everyImport, manifest, ...args);
    expect(output).toBe(printed);
  });

  it("with one function contains nothing of others, and is as small as with esbuild", async () => {
    const { output, chunks } = await builtPage(oneFunction, {});
    expect(output).toBe("false\n");
    expect(chunks.flatMap(pathsIn)).toEqual(["/api/{serviceId}/auth/token/create"]);

    const other = await build({
      stdin: { contents: oneFunction, resolveDir: resolve("tests") },
      bundle: true,
      minify: true,
      splitting: true,
      format: "esm",
      target: "es2022",
      outdir: "bundle",
      write: false,
      metafile: true,
    });
    expect(chunks).toHaveLength(2);
    const [ky = 0, initial = 0] = chunks.map((chunk) => gzipSize([chunk])).sort((a, b) => b - a);
    const whole = gzipSize(other.outputFiles.map(({ contents }) => contents));
    expect(initial).toBeLessThan(1.05 * initialSize(other));
    expect(initial + ky).toBeLessThan(1.05 * whole);
  });
});

describe("a program for Node", () => {
  const dependencies = { "authlete-typescript-sdk": "*" };
  const manifest = { dependencies, engines: { node: ">=22.12" }, source: "program.js", main: "dist/main.js" };

  it.each<[string, object]>([
    ["CommonJS", manifest],
    ["CommonJS, with exports", { ...manifest, ...withExports }],
    ["an ES module", { ...manifest, type: "module" }],
    ["one file, with its dependencies", { ...manifest, targets: { main: { includeNodeModules: true } } }],
  ])("uses every module, built as %s", async (_, files) => {
    const { run } = await built({ "package.json": files, "program.js": everyImport });
    const { output } = await run("./dist/main.js");
    expect(output).toBe(printed);
  });
});

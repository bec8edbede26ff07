// The bundlers, each as a function that bundles a file into one minified ES module for browsers and returns its text.
// Options that users would not change have their defaults.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as esbuild from "esbuild";
import * as rollup from "rollup";

/** The folder of a package in `tools`, and its package.json. */
const tool = (name) => {
  const folder = resolve("tools/node_modules", name);
  return { folder, ...JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) };
};
const tools = Object.fromEntries(["rolldown", "vite", "webpack", "bun"].map((name) => [name, tool(name)]));
const load = (name, entry) => import(pathToFileURL(join(tools[name].folder, entry)).href);
const rolldown = await load("rolldown", tools.rolldown.main);
const vite = await load("vite", tools.vite.exports["."]);
const { default: webpack } = await load("webpack", tools.webpack.main);

async function withEsbuild(file) {
  const result = await esbuild.build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  return result.outputFiles[0].text;
}

/**
 * Rollup neither resolves packages nor minifies. As with its usual plugin, `sideEffects` is respected; the packages are
 * those in `tests`, of which other bundlers use a copy.
 */
async function withRollup(file) {
  const plugin = {
    name: "packages",
    resolveId: (id, importer) =>
      importer && !/^[./]/.test(id)
        ? { id: fileURLToPath(import.meta.resolve(id)), moduleSideEffects: false }
        : undefined,
  };
  const bundle = await rollup.rollup({ input: file, plugins: [plugin] });
  const { output } = await bundle.generate({ format: "es" });
  const { code } = await esbuild.transform(output[0].code, {
    minify: true,
    format: "esm",
    target: "es2022",
    legalComments: "inline",
  });
  return code;
}

async function withRolldown(file) {
  const { output } = await rolldown.build({
    input: file,
    platform: "neutral",
    output: { format: "esm", minify: true },
    write: false,
  });
  return output[0].code;
}

const viteOptions = (file) => ({ root: dirname(file), configFile: false, envDir: false, logLevel: "error" });

async function withVite(file) {
  const { output } = await vite.build({
    ...viteOptions(file),
    build: {
      write: false,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: file, preserveEntrySignatures: "strict" },
    },
  });
  return output[0].code;
}

/** In ES modules of a library, Vite keeps white space and annotations for the bundler of the application. */
async function withViteLibrary(file) {
  const [{ output }] = await vite.build({
    ...viteOptions(file),
    build: { write: false, lib: { entry: file, formats: ["es"] } },
  });
  return output[0].code;
}

async function withWebpack(file) {
  const output = join(dirname(file), "webpack");
  const compiler = webpack({
    context: dirname(file),
    entry: file,
    mode: "production",
    target: "web",
    output: { path: output, filename: basename(file), module: true, library: { type: "module" } },
    experiments: { outputModule: true },
    performance: false,
  });
  const stats = await new Promise((done, fail) => {
    compiler.run((error, result) => compiler.close(() => (error ? fail(error) : done(result))));
  });
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  return readFileSync(join(output, basename(file)), "utf8");
}

async function withBun(file) {
  const bun = join(tools.bun.folder, tools.bun.bin.bun);
  return execFileSync(bun, ["build", file, "--minify", "--format=esm", "--target=browser"], {
    cwd: dirname(file),
    encoding: "utf8",
    maxBuffer: 1e8,
  });
}

export const builders = [
  { name: "esbuild", version: esbuild.version, build: withEsbuild },
  { name: "rollup, esbuild", version: rollup.VERSION, build: withRollup },
  { name: "rolldown", version: tools.rolldown.version, build: withRolldown },
  { name: "vite", version: tools.vite.version, build: withVite },
  { name: "vite, library", version: tools.vite.version, build: withViteLibrary },
  { name: "webpack", version: tools.webpack.version, build: withWebpack },
  { name: "bun", version: tools.bun.version, build: withBun },
];

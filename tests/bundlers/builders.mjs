// The bundlers, each as a function that bundles a file into minified ES modules for browsers. It writes them to a folder
// and returns the name of the entry file there. Options that users would not change have their defaults.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
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

const withEsbuild = (splitting) => async (file, folder) => {
  await esbuild.build({
    entryPoints: [file],
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting,
    minify: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    logLevel: "error",
  });
  return basename(file);
};

/**
 * Rollup neither resolves packages nor minifies. As with its usual plugin, `sideEffects` is respected; the packages are
 * those in `tests`, of which other bundlers use a copy.
 */
async function withRollup(file, folder) {
  const plugin = {
    name: "packages",
    resolveId: (id, importer) =>
      importer && !/^[./]/.test(id)
        ? { id: fileURLToPath(import.meta.resolve(id)), moduleSideEffects: false }
        : undefined,
  };
  const bundle = await rollup.rollup({ input: file, plugins: [plugin] });
  const { output } = await bundle.generate({ format: "es" });
  mkdirSync(folder, { recursive: true });
  for (const { fileName, code } of output) {
    const options = { minify: true, format: "esm", target: "es2022", legalComments: "inline" };
    writeFileSync(join(folder, fileName), (await esbuild.transform(code, options)).code);
  }
  return entryOf(output);
}

async function withRolldown(file, folder) {
  const { output } = await rolldown.build({
    input: file,
    platform: "neutral",
    output: { dir: folder, format: "esm", minify: true },
  });
  return entryOf(output);
}

const entryOf = (output) => output.find(({ isEntry }) => isEntry).fileName;

const viteOptions = (file) => ({ root: dirname(file), configFile: false, envDir: false, logLevel: "error" });

async function withVite(file, folder) {
  const { output } = await vite.build({
    ...viteOptions(file),
    build: {
      outDir: folder,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: file, preserveEntrySignatures: "strict" },
    },
  });
  return entryOf(output);
}

/** In ES modules of a library, Vite keeps white space and annotations for the bundler of the application. */
async function withViteLibrary(file, folder) {
  const [{ output }] = await vite.build({
    ...viteOptions(file),
    build: { outDir: folder, lib: { entry: file, formats: ["es"] } },
  });
  return entryOf(output);
}

async function withWebpack(file, folder) {
  const compiler = webpack({
    context: dirname(file),
    entry: file,
    mode: "production",
    target: "web",
    output: { path: folder, filename: basename(file), module: true, library: { type: "module" } },
    experiments: { outputModule: true },
    performance: false,
  });
  const stats = await new Promise((done, fail) => {
    compiler.run((error, result) => compiler.close(() => (error ? fail(error) : done(result))));
  });
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  return basename(file);
}

const withBun =
  (...flags) =>
  async (file, folder) => {
    const bun = join(tools.bun.folder, tools.bun.bin.bun);
    const options = [...flags, `--outdir=${folder}`, "--minify", "--format=esm", "--target=browser"];
    execFileSync(bun, ["build", file, ...options], { cwd: dirname(file) });
    return `${basename(file, ".mjs")}.js`;
  };

/**
 * `splits`: whether modules that are loaded with `import()` become files of their own. `keepsUnusedChunks`: whether they
 * do even if that `import()` is not part of the bundle; nothing loads such a file.
 */
export const builders = [
  {
    name: "esbuild",
    version: esbuild.version,
    splits: true,
    keepsUnusedChunks: true,
    build: withEsbuild(true),
  },
  { name: "esbuild, one file", version: esbuild.version, splits: false, build: withEsbuild(false) },
  { name: "rollup, esbuild", version: rollup.VERSION, splits: true, build: withRollup },
  { name: "rolldown", version: tools.rolldown.version, splits: true, build: withRolldown },
  { name: "vite", version: tools.vite.version, splits: true, build: withVite },
  { name: "vite, library", version: tools.vite.version, splits: true, build: withViteLibrary },
  { name: "webpack", version: tools.webpack.version, splits: true, build: withWebpack },
  { name: "bun", version: tools.bun.version, splits: true, build: withBun("--splitting") },
  { name: "bun, one file", version: tools.bun.version, splits: false, build: withBun() },
];

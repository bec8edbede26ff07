import { globSync } from "node:fs";
import { relative } from "node:path";
import nodeResolve from "@rollup/plugin-node-resolve";
import esbuild from "rollup-plugin-esbuild";
import { barrels, packagedName, specifierOf } from "./scripts/build/files.mjs";
import { withoutDocumentation } from "./scripts/build/withoutDocumentation.mjs";

const isPackage = (id) => !/^[./]/.test(id);
/** The simulator contains the part of jose that it uses. */
const jose = "src/simulator/jose.ts";
const command = "simulator/cli.js";
/** The name in the package of a module that a path of `src` leads to. */
const nameOf = (path) => packagedName(relative("src", path).replaceAll("\\", "/").replace(/\.js$/, ""));
const barrelFiles = barrels.map((name) => `src/${name}.ts`);

const common = {
  plugins: [
    esbuild({ target: "es2022", tsconfig: "tsconfig.json" }),
    {
      name: "without-documentation",
      renderChunk: (code, { fileName }) => ({ code: withoutDocumentation(code, fileName), map: null }),
    },
  ],
  treeshake: { annotations: true },
};
const modules = { dir: "dist", format: "es", preserveModules: true, preserveModulesRoot: "src" };

export default [
  /** Modules in, modules out: every bundler can then drop what a program does not use. */
  {
    ...common,
    input: globSync("src/**/*.ts", {
      exclude: ["src/authlete.ts", "src/namespaces/**", "src/simulator/cli/**", jose, ...barrelFiles],
    }),
    external: (id) => isPackage(id) || /\/(authlete|jose)\.js$/.test(id),
    output: { ...modules, entryFileNames: ({ name }) => `${packagedName(name)}.js` },
  },
  /** They export the complete schemas, which scripts/package.mjs writes. */
  {
    ...common,
    input: barrelFiles,
    external: (_, importer) => importer !== undefined,
    output: modules,
  },
  /**
   * The class holds all operations in any case, and one file is imported much faster than 450. The classes of contexts
   * and errors are those of the other modules, for `instanceof`.
   */
  {
    ...common,
    input: "src/authlete.ts",
    external: (id) => isPackage(id) || /\/(core|models\/errors)\.js$/.test(id),
    output: { dir: "dist", format: "es" },
  },
  {
    plugins: [nodeResolve(), esbuild({ target: "es2022", tsconfig: "tsconfig.json", minify: true })],
    treeshake: { annotations: true, moduleSideEffects: false },
    input: jose,
    output: { file: "dist/simulator/jose.js", format: "es" },
  },
  /** The command `authlete-simulator`, in one file. The simulator and the models are the modules of the package. */
  {
    ...common,
    input: "src/simulator/cli/main.ts",
    external: (id) => isPackage(id) || id.startsWith("../"),
    output: {
      file: `dist/${command}`,
      format: "es",
      banner: "#!/usr/bin/env node",
      paths: (id) => (isPackage(id) ? id : specifierOf(command.replace(".js", ""), nameOf(id))),
    },
  },
];

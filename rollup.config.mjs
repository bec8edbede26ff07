import { globSync } from "node:fs";
import nodeResolve from "@rollup/plugin-node-resolve";
import esbuild from "rollup-plugin-esbuild";
import { barrels, packagedName } from "./scripts/build/files.mjs";
import { withoutDocumentation } from "./scripts/build/withoutDocumentation.mjs";

const isPackage = (id) => !/^[./]/.test(id);
/** The simulator contains the part of jose that it uses. */
const jose = "src/simulator/jose.ts";
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
      exclude: ["src/authlete.ts", "src/namespaces/**", jose, ...barrelFiles],
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
    plugins: [...common.plugins, nodeResolve()],
    treeshake: { annotations: true, moduleSideEffects: false },
    input: jose,
    output: { file: "dist/simulator/jose.js", format: "es" },
  },
];

import { globSync } from "node:fs";
import esbuild from "rollup-plugin-esbuild";

/** Editors read the documentation in the declarations; the code stays readable without it, and half as large. */
const withoutDocumentation = {
  name: "without-documentation",
  renderChunk: (code) => ({ code: code.replace(/^ *\/\*\*[\s\S]*?\*\/\n/gm, ""), map: null }),
};

/** Modules in, modules out: every bundler can then drop what a program does not use. */
export default {
  input: globSync("src/**/*.ts"),
  external: (id) => !/^[./]/.test(id),
  plugins: [esbuild({ target: "es2022", tsconfig: "tsconfig.json" }), withoutDocumentation],
  treeshake: { annotations: true },
  output: {
    dir: "dist",
    format: "es",
    preserveModules: true,
    preserveModulesRoot: "src",
  },
};

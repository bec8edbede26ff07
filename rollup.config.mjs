import { globSync } from "node:fs";
import esbuild from "rollup-plugin-esbuild";

/** Modules in, modules out: every bundler can then drop what a program does not use. */
export default {
  input: globSync("src/**/*.ts"),
  external: (id) => !/^[./]/.test(id),
  plugins: [esbuild({ target: "es2022", tsconfig: "tsconfig.json" })],
  treeshake: { annotations: true },
  output: {
    dir: "dist",
    format: "es",
    preserveModules: true,
    preserveModulesRoot: "src",
    sourcemap: true,
  },
};

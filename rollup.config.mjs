import { globSync } from "node:fs";
import esbuild from "rollup-plugin-esbuild";
import { withoutDocumentation } from "./scripts/build/withoutDocumentation.mjs";

const isPackage = (id) => !/^[./]/.test(id);

/** Of a model's schema: one name instead of two, and no call that only changes its type. */
const inShort = {
  name: "in-short",
  transform(code) {
    const [alias, name] = /^export const (\w+) = schema;\n/m.exec(code) ?? [];
    if (!alias) return null;
    const short = code
      .replace(alias, "")
      .replace(/^const schema = /m, `export const ${name} = `)
      .replace(/\bv\.open\(([\w.]+)\)/g, "$1");
    return { code: short, map: null };
  },
};

const common = {
  plugins: [
    esbuild({ target: "es2022", tsconfig: "tsconfig.json" }),
    {
      name: "without-documentation",
      renderChunk: (code, { fileName }) => ({ code: withoutDocumentation(code, fileName), map: null }),
    },
    inShort,
  ],
  treeshake: { annotations: true },
};

export default [
  /** Modules in, modules out: every bundler can then drop what a program does not use. */
  {
    ...common,
    input: globSync("src/**/*.ts", { exclude: ["src/authlete.ts", "src/namespaces/**"] }),
    external: (id) => isPackage(id) || id.endsWith("/authlete.js"),
    output: { dir: "dist", format: "es", preserveModules: true, preserveModulesRoot: "src" },
  },
  /** The class holds all operations in any case, and one file is imported much faster than 450. */
  {
    ...common,
    input: "src/authlete.ts",
    external: (id) => isPackage(id) || id.endsWith("/core.js"),
    output: { dir: "dist", format: "es" },
  },
];

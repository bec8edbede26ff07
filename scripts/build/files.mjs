// Where files of `src` lie in the package.
import { globSync, readFileSync } from "node:fs";
import { dirname, relative } from "node:path";

const source = (file) => file.replaceAll("\\", "/");
const namesOf = (files) => files.map((file) => source(file).slice("src/".length, -".ts".length));
const usesParts = (file) => /from "\.{1,2}\/schemaParts\.js"/.test(readFileSync(file, "utf8"));

/**
 * The models, such as `models/client`. Their schemas are parts (src/models/schemaParts.ts), which functions import from
 * `parts/`. `models/client.js` in the package turns the part into a schema of valibot.
 */
export const models = namesOf(globSync("src/models/**/*.ts").filter(usesParts)).sort();

/** Modules that export models of other modules. */
export const barrels = ["models", "models/operations", "models/operations/deprecated"];

const parts = new Set([...models, "models/schemaParts"]);

/** The name of a module in the package. */
export const packagedName = (name) => (parts.has(name) ? name.replace("models/", "parts/") : name);

/** The folders of the package whose modules programs can import. */
export const publicFolders = ["funcs", "models"];

/**
 * Modules that other names lead to: names that `@authlete/typescript-sdk` has. They are files, for tools that do not
 * read `exports`.
 */
export const otherNames = {
  "models/index": "models",
  "models/errors/index": "models/errors",
  "models/operations/index": "models/operations",
  "simulator/index": "simulator",
};

/**
 * The specifier by which a module imports another one.
 *
 * @param {string} from such as `models/scope`
 * @param {string} to such as `parts/scope`
 */
export function specifierOf(from, to) {
  const path = relative(dirname(from), `${to}.js`).replaceAll("\\", "/");
  return path.startsWith(".") ? path : `./${path}`;
}

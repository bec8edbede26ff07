import { otherNames, publicFolders } from "./files.mjs";

/** The fields that the package.json of the package has in common with the one of the project. */
const shared = [
  "name",
  "version",
  "description",
  "keywords",
  "homepage",
  "bugs",
  "license",
  "author",
  "repository",
  "type",
  "sideEffects",
  "engines",
  "dependencies",
  "publishConfig",
];

/**
 * Programs that are CommonJS need declarations that say so: TypeScript refuses a `require` of an ES module. There is no
 * condition for all others, because editors would propose each import twice in these programs.
 *
 * @param {string} name of a module, or a pattern
 */
const conditionsOf = (name) => ({
  import: { types: `./${name}.d.ts`, default: `./${name}.js` },
  require: { types: `./cjs/${name}.d.ts`, default: `./cjs/${name}.js` },
});

/**
 * The `package.json` of the package.
 *
 * `exports` lists what programs can import. A pattern for all modules with `null` for the private ones would do the same
 * for Node, but the compiler ignores the `null`: it would name private modules in declarations and propose to import
 * them.
 *
 * @param project the `package.json` of the project
 * @param {string[]} modules the modules at the root of the package
 */
export function manifestOf(project, modules) {
  const common = shared.filter((name) => name in project).map((name) => [name, project[name]]);
  const isInFolder = (name) => publicFolders.includes(name.split("/")[0]);
  const others = Object.keys(otherNames).filter((name) => !isInFolder(name));
  const names = [...modules, ...others, ...publicFolders.map((folder) => `${folder}/*`)];
  return {
    ...Object.fromEntries(common),
    main: "./index.js",
    types: "./index.d.ts",
    bin: { "authlete-simulator": "simulator/cli.js" },
    exports: {
      ".": conditionsOf("index"),
      // Editors propose the first name that matches.
      ...Object.fromEntries(names.map((name) => [`./${name}`, conditionsOf(name)])),
      ...Object.fromEntries(names.map((name) => [`./${name}.js`, conditionsOf(name)])),
      "./package.json": "./package.json",
    },
  };
}

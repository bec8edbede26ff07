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
 * Programs that are CommonJS need declarations that say so: TypeScript refuses a `require` of an ES module.
 *
 * @param {string} name of a module, or a pattern
 */
const conditionsOf = (name) => ({
  require: { types: `./cjs/${name}.d.ts`, default: `./cjs/${name}.js` },
  types: `./${name}.d.ts`,
  default: `./${name}.js`,
});

/**
 * The `package.json` of the package.
 *
 * @param project the `package.json` of the project
 * @param {string[]} folders the folders of the package
 */
export function manifestOf(project, folders) {
  const common = shared.filter((name) => name in project).map((name) => [name, project[name]]);
  const isPrivate = (folder) => !publicFolders.includes(folder);
  const named = Object.keys(otherNames).filter((name) => isPrivate(name.split("/")[0]));
  return {
    ...Object.fromEntries(common),
    main: "./index.js",
    types: "./index.d.ts",
    exports: {
      ".": conditionsOf("index"),
      // Editors propose the first pattern that matches.
      "./*": conditionsOf("*"),
      "./*.js": conditionsOf("*"),
      ...Object.fromEntries(named.map((name) => [`./${name}.js`, conditionsOf(name)])),
      ...Object.fromEntries(folders.filter(isPrivate).map((folder) => [`./${folder}/*`, null])),
      "./package.json": "./package.json",
    },
  };
}

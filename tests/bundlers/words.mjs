// Detects which parts of the package a bundle contains, independent of the bundler, by its words: names of fields and
// parts of strings, which minifiers do not change.
import { readdirSync, readFileSync } from "node:fs";
import { join, posix, resolve } from "node:path";
import * as models from "authlete-typescript-sdk/models";

const packages = resolve("tests/node_modules");

/** The modules of a package, such as `funcs/clientGet`, with their text. */
function modulesOf(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => /\.m?js$/.test(file));
  return new Map(
    files.map((file) => [
      file.replaceAll("\\", "/").replace(/\.m?js$/, ""),
      readFileSync(join(folder, file), "utf8"),
    ]),
  );
}

/** The modules for `import`. Those of CommonJS contain nothing but the name of one of them, and the command is no module. */
const modules = new Map(
  [...modulesOf(join(packages, "authlete-typescript-sdk"))].filter(
    ([name]) => !name.startsWith("cjs/") && name !== "simulator/cli",
  ),
);
export const moduleNames = [...modules.keys()];

/** All words. Those with three letters or fewer may be names that a minifier generated. */
const wordsOf = (text) => new Set(text.match(/[A-Za-z_][\w-]{3,}/g));
const allOf = (sets) => sets.reduce((all, set) => all.union(set), new Set());

const words = new Map(
  [...modules].map(([name, text]) => [name, wordsOf(text.replace(/^(import|export) .*$/gm, ""))]),
);
const wordsOfPackage = (name) => allOf([...modulesOf(join(packages, name)).values()].map(wordsOf));
const ky = wordsOfPackage("ky");
const dependencies = ky.union(wordsOfPackage("valibot"));

const staticImport = /from '(\.[^']*)\.js'/g;
const anyImport = /(?:from |import\()'(\.[^']*)\.js'/g;

/** A module and everything that it imports, directly or indirectly. */
function neededBy(name, pattern, seen = new Set([name])) {
  for (const [, path] of modules.get(name).matchAll(pattern)) {
    const found = posix.join(posix.dirname(name), path);
    if (!seen.has(found)) neededBy(found, pattern, seen.add(found));
  }
  return seen;
}

/** The words of a program's modules, and those of their names, which are in comments of some bundles. */
const wordsNeeded = (names) => allOf([...names].map((name) => words.get(name).union(wordsOf(name))));

/**
 * The words in a bundle that occur only in modules that its program does not need, each with one such module.
 *
 * @param {string[]} needs the modules that the program imports
 * @param {string} glue code that the bundler adds to any bundle
 */
export function foreignIn(code, needs, glue) {
  const needed = new Set(needs.flatMap((name) => [...neededBy(name, anyImport)]));
  const known = wordsNeeded(needed).union(dependencies).union(wordsOf(glue));
  const found = wordsOf(code).difference(known);
  return [...found].flatMap((word) => {
    const module = moduleNames.find((name) => words.get(name).has(word));
    return module ? [{ word, module }] : [];
  });
}

/** The words in a bundle that occur only in ky and in modules that the SDK loads with `import()`. */
export function deferredIn(code, needs, glue) {
  const [initial, all] = [staticImport, anyImport].map(
    (pattern) => new Set(needs.flatMap((name) => [...neededBy(name, pattern)])),
  );
  const deferred = wordsNeeded(all.difference(initial)).union(ky);
  return [...wordsOf(code).intersection(deferred).difference(wordsNeeded(initial)).difference(wordsOf(glue))];
}

const constants = new Set(
  Object.entries(models).flatMap(([name, model]) => (name.endsWith("Schema") ? [] : Object.values(model))),
);
const elsewhere = allOf(
  [...words].filter(([name]) => !/^(models|parts|simulator)\//.test(name)).map(([, own]) => own),
).union(dependencies);

/** The constants of enums in a bundle, except those that also occur in other code. */
export function constantsIn(code) {
  return [...wordsOf(code).intersection(constants).difference(elsewhere)];
}
